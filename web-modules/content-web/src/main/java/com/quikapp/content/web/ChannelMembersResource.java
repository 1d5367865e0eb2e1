package com.quikapp.content.web;

import com.quikapp.content.channel.ChannelMemberView;
import com.quikapp.content.channel.ChannelService;
import com.quikapp.content.channel.ChannelView;
import com.quikapp.content.channel.NewMembers;
import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.UserId;
import com.quikapp.platform.page.Page;
import com.quikapp.platform.page.PageRequest;
import com.quikapp.web.Body;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Who belongs to a channel. */
@Path("/channels/{id}/members")
@RequestScoped
@RolesAllowed(Caller.USER)
@Produces(MediaType.APPLICATION_JSON)
public class ChannelMembersResource {

    @Inject
    private Caller caller;

    @Inject
    private ChannelService channels;

    @GET
    @Operation(summary = "The members of a channel the caller sees")
    public Page<ChannelMemberView> list(
            @PathParam("id") String id,
            @QueryParam("cursor") @Nullable String cursor,
            @Parameter(description = "1 to 100, 50 unless given") @QueryParam("limit") @Nullable Integer limit) {
        return channels.members(caller, ChannelId.parse(id), PageRequest.of(cursor, limit));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Add members of the workspace, at most 100; for the channel's members but guests")
    @APIResponse(responseCode = "204", description = "All of them are members")
    public void invite(@PathParam("id") String id, @Nullable NewMembers body) {
        channels.invite(caller, ChannelId.parse(id), Body.require(body).users());
    }

    @PUT
    @Path("/me")
    @Operation(summary = "Join a public channel; harmless when repeated")
    public ChannelView join(@PathParam("id") String id) {
        return channels.join(caller, ChannelId.parse(id));
    }

    @DELETE
    @Path("/me")
    @Operation(summary = "Leave the channel; not #general. Harmless when repeated")
    @APIResponse(responseCode = "204", description = "Left")
    public void leave(@PathParam("id") String id) {
        channels.leave(caller, ChannelId.parse(id));
    }

    @DELETE
    @Path("/{userId}")
    @Operation(summary = "Remove a member; those who manage the channel")
    @APIResponse(responseCode = "204", description = "Removed")
    public void remove(@PathParam("id") String id, @PathParam("userId") String userId) {
        channels.removeMember(caller, ChannelId.parse(id), UserId.parse(userId));
    }
}
