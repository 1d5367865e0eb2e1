package com.quikapp.content.web;

import com.quikapp.content.thread.FollowMode;
import com.quikapp.content.thread.ThreadService;
import com.quikapp.content.thread.ThreadView;
import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.id.MessageId;
import com.quikapp.web.Body;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The chain of replies below a message. */
@Path("/threads/{rootId}")
@RequestScoped
@RolesAllowed(Caller.USER)
@Produces(MediaType.APPLICATION_JSON)
public class ThreadsResource {

    @Inject
    private Caller caller;

    @Inject
    private ThreadService threads;

    /** What the caller wants to hear of a thread. */
    public record Following(@Nullable FollowMode mode) {}

    @GET
    @Operation(summary = "A thread in a channel the caller sees")
    public ThreadView read(@PathParam("rootId") String rootId) {
        return threads.read(caller, MessageId.parse(rootId));
    }

    @PUT
    @Path("/following")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Hear of all replies, of mentions, or of none")
    public ThreadView follow(@PathParam("rootId") String rootId, @Nullable Following body) {
        var mode = Body.field("mode", Body.require(body).mode());
        return threads.follow(caller, MessageId.parse(rootId), mode);
    }
}
