package com.quikapp.gateway.realtime;

import com.quikapp.platform.caller.Caller;
import com.quikapp.web.StoresNothing;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Tickets for the WebSocket. */
@Path("/tickets")
@RequestScoped
@RolesAllowed(Caller.USER)
@Produces(MediaType.APPLICATION_JSON)
public class TicketsResource {

    @Inject
    private Caller caller;

    @Inject
    private Handshakes handshakes;

    @POST
    @StoresNothing
    @Operation(summary = "Get a ticket that opens one WebSocket within 30 seconds")
    @APIResponse(
            responseCode = "201",
            description = "Issued",
            content = @Content(schema = @Schema(implementation = Ticket.class)))
    public Response issue() {
        return Response.status(Response.Status.CREATED)
                .entity(handshakes.ticket(caller))
                .header("Cache-Control", "no-store")
                .build();
    }
}
