package com.quikapp.gateway.web;

import com.quikapp.platform.caller.Caller;
import com.quikapp.realtime.broadcast.ServerService;
import com.quikapp.realtime.broadcast.ServerState;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The server that answers; to be asked at its own address, not at the load balancer's. */
@Path("/server")
@RequestScoped
@RolesAllowed(Caller.USER)
@Produces(MediaType.APPLICATION_JSON)
public class ServerResource {

    @Inject
    private Caller caller;

    @Inject
    private ServerService server;

    @GET
    @Operation(summary = "Get the state of the server that answers; system administrators")
    public ServerState state() {
        return server.state(caller);
    }

    @PUT
    @Path("/drain")
    @Operation(summary = "Send the clients of this server to other servers; system administrators")
    public ServerState drain() {
        return server.drain(caller);
    }

    @DELETE
    @Path("/drain")
    @Operation(summary = "Let this server take clients again; system administrators")
    public ServerState undrain() {
        return server.undrain(caller);
    }
}
