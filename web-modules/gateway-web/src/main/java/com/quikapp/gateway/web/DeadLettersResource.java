package com.quikapp.gateway.web;

import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.event.DeadLetterService;
import com.quikapp.platform.event.DeadLetterView;
import com.quikapp.platform.page.Page;
import com.quikapp.platform.page.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Events that a consumer gave up; for system administrators. */
@Path("/dead-letters")
@RequestScoped
@RolesAllowed(Caller.USER)
@Produces(MediaType.APPLICATION_JSON)
public class DeadLettersResource {

    @Inject
    private Caller caller;

    @Inject
    private DeadLetterService letters;

    @GET
    @Operation(summary = "List events that consumers gave up, newest first; system administrators")
    public Page<DeadLetterView> list(
            @QueryParam("group") @Nullable String group,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit) {
        return letters.list(caller, group, PageRequest.of(cursor, limit));
    }

    @POST
    @Path("/{id}/replay")
    @Operation(summary = "Send an event to the consumer that gave it up once more; system administrators")
    public DeadLetterView replay(@PathParam("id") String id) {
        return letters.replay(caller, id);
    }

    @POST
    @Path("/replay")
    @Operation(summary = "Send all events a consumer gave up to it once more, in the background; system administrators")
    @APIResponse(responseCode = "202", description = "It will be done")
    public Response replayAll(@QueryParam("group") @DefaultValue("") String group) {
        letters.replayAll(caller, group);
        return Response.accepted().build();
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Throw away an event that a consumer gave up; system administrators")
    @APIResponse(responseCode = "204", description = "It is gone")
    public void discard(@PathParam("id") String id) {
        letters.discard(caller, id);
    }
}
