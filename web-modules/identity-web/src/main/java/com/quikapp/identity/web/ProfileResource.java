package com.quikapp.identity.web;

import com.quikapp.identity.user.Account;
import com.quikapp.identity.user.ProfileChange;
import com.quikapp.identity.user.UserService;
import com.quikapp.platform.caller.Caller;
import com.quikapp.web.Body;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The caller's own account. */
@Path("/users/me")
@RequestScoped
@RolesAllowed(Caller.USER)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ProfileResource {

    @Inject
    private Caller caller;

    @Inject
    private UserService users;

    @GET
    @Operation(summary = "The caller's own account")
    public Account me() {
        return users.me(caller);
    }

    @PATCH
    @Operation(summary = "Change the caller's display name or handle; what is absent stays")
    public Account change(@Nullable ProfileChange body) {
        return users.change(caller, Body.require(body));
    }
}
