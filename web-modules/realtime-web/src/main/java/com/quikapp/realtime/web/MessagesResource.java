package com.quikapp.realtime.web;

import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.MessageId;
import com.quikapp.realtime.message.MessagePage;
import com.quikapp.realtime.message.MessageService;
import com.quikapp.realtime.message.MessageView;
import com.quikapp.realtime.message.NewMessage;
import com.quikapp.realtime.message.PageRequest;
import com.quikapp.web.Body;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Messages and conversations. */
@Path("/")
@RequestScoped
@RolesAllowed(Caller.USER)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class MessagesResource {

    @Inject
    private Caller caller;

    @Inject
    private MessageService messages;

    @Inject
    private PostAnswers answers;

    @POST
    @Path("/channels/{channelId}/messages")
    @Operation(summary = "Post a message, or a reply when rootId is given; answered once it is durably stored")
    @APIResponse(
            responseCode = "201",
            description = "Stored",
            content = @Content(schema = @Schema(implementation = MessageView.class)))
    @APIResponse(
            responseCode = "200",
            description = "It had been stored before with the same idempotency key",
            content = @Content(schema = @Schema(implementation = MessageView.class)))
    public CompletionStage<Response> post(
            @PathParam("channelId") String channelId,
            @Parameter(description = "1 to 64 visible ASCII characters; makes a resend harmless")
                    @HeaderParam("Idempotency-Key")
                    @Nullable String idempotencyKey,
            @Nullable MessageRequest body) {
        var request = Body.require(body);
        var message = new NewMessage(ChannelId.parse(channelId), request.text(), request.rootId(), idempotencyKey);
        return answers.of(messages.post(caller, message));
    }

    @GET
    @Path("/channels/{channelId}/messages")
    @Operation(summary = "Read a channel without its replies: its end, or before, after or around a place")
    public MessagePage history(
            @PathParam("channelId") String channelId,
            @Parameter(description = "A cursor of a page, or a message's id") @QueryParam("before") @Nullable String before,
            @Parameter(description = "A cursor of a page, or a message's id") @QueryParam("after") @Nullable String after,
            @Parameter(description = "A cursor of a page, or a message's id") @QueryParam("around") @Nullable String around,
            @Parameter(description = "1 to 100, 50 by default") @QueryParam("limit") @Nullable Integer limit) {
        return messages.history(caller, ChannelId.parse(channelId), PageRequest.of(before, after, around, limit));
    }

    @GET
    @Path("/channels/{channelId}/messages/{rootId}/replies")
    @Operation(summary = "Read the replies to a message: the last ones, or before, after or around a place")
    public MessagePage replies(
            @PathParam("channelId") String channelId,
            @PathParam("rootId") String rootId,
            @Parameter(description = "A cursor of a page, or a message's id") @QueryParam("before") @Nullable String before,
            @Parameter(description = "A cursor of a page, or a message's id") @QueryParam("after") @Nullable String after,
            @Parameter(description = "A cursor of a page, or a message's id") @QueryParam("around") @Nullable String around,
            @Parameter(description = "1 to 100, 50 by default") @QueryParam("limit") @Nullable Integer limit) {
        return messages.replies(
                caller,
                ChannelId.parse(channelId),
                MessageId.parse(rootId),
                PageRequest.of(before, after, around, limit));
    }

    @GET
    @Path("/messages/{messageId}")
    @Operation(summary = "Read a message")
    public MessageView read(@PathParam("messageId") String messageId) {
        return messages.read(caller, MessageId.parse(messageId));
    }
}
