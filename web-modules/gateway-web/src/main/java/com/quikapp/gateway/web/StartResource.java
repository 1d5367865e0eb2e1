package com.quikapp.gateway.web;

import com.quikapp.gateway.gateway.Start;
import com.quikapp.gateway.gateway.StartService;
import com.quikapp.platform.caller.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What a client needs first. */
@Path("/start")
@RequestScoped
@RolesAllowed(Caller.USER)
@Produces(MediaType.APPLICATION_JSON)
public class StartResource {

    @Inject
    private Caller caller;

    @Inject
    private StartService start;

    @GET
    @Operation(summary = "Get in one answer what a client shows first: oneself, one's workspaces with one's channels")
    public Start start() {
        return start.of(caller);
    }
}
