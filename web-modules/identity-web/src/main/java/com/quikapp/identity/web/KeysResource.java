package com.quikapp.identity.web;

import com.quikapp.identity.auth.AccessTokens;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The public keys that verify access tokens. */
@Path("/jwks")
@RequestScoped
@PermitAll
public class KeysResource {

    private static final int MINUTES_5 = 300;

    @Inject
    private AccessTokens tokens;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The public keys that verify access tokens (RFC 7517)")
    public Response keys() {
        var cache = new CacheControl();
        cache.setMaxAge(MINUTES_5);
        return Response.ok(tokens.publicKeys()).cacheControl(cache).build();
    }
}
