package com.quikapp.realtime.web;

import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.id.MessageId;
import com.quikapp.platform.id.UserId;
import com.quikapp.platform.page.Page;
import com.quikapp.platform.page.PageRequest;
import com.quikapp.realtime.orchestrator.DecisionView;
import com.quikapp.realtime.orchestrator.NotificationOrchestrator;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Why people were notified of messages, or not. */
@Path("/notification-decisions")
@RequestScoped
@RolesAllowed(Caller.USER)
@Produces(MediaType.APPLICATION_JSON)
public class DecisionsResource {

    @Inject
    private Caller caller;

    @Inject
    private NotificationOrchestrator orchestrator;

    @GET
    @Path("/messages/{messageId}")
    @Operation(summary = "List what was decided about a message: about oneself, for system administrators everything")
    public Page<DecisionView> ofMessage(
            @PathParam("messageId") String messageId,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit) {
        return orchestrator.ofMessage(caller, MessageId.parse(messageId), PageRequest.of(cursor, limit));
    }

    @GET
    @Path("/events/{eventId}/users/{userId}")
    @Operation(summary = "Get what was decided about one person because of one event")
    public DecisionView ofEvent(@PathParam("eventId") String eventId, @PathParam("userId") String userId) {
        return orchestrator.explain(caller, eventId, UserId.parse(userId));
    }
}
