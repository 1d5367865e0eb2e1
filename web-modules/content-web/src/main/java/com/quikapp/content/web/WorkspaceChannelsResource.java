package com.quikapp.content.web;

import com.quikapp.content.channel.ChannelScope;
import com.quikapp.content.channel.ChannelService;
import com.quikapp.content.channel.ChannelView;
import com.quikapp.content.channel.NewChannel;
import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.id.WorkspaceId;
import com.quikapp.platform.page.Page;
import com.quikapp.platform.page.PageRequest;
import com.quikapp.web.Body;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** The channels of a workspace. */
@Path("/workspaces/{id}/channels")
@RequestScoped
@RolesAllowed(Caller.USER)
@Produces(MediaType.APPLICATION_JSON)
public class WorkspaceChannelsResource {

    @Inject
    private Caller caller;

    @Inject
    private ChannelService channels;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Create a channel; not for guests")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = ChannelView.class)))
    public Response create(@PathParam("id") String id, @Nullable NewChannel body) {
        return Response.status(Response.Status.CREATED)
                .entity(channels.create(caller, WorkspaceId.parse(id), Body.require(body)))
                .build();
    }

    @GET
    @Operation(summary = "Live channels by name: the caller's own, or all the caller sees")
    public Page<ChannelView> list(
            @PathParam("id") String id,
            @Parameter(description = "mine (unless given) or browse") @QueryParam("scope") @Nullable String scope,
            @Parameter(description = "Part of a name") @QueryParam("q") @Nullable String text,
            @QueryParam("cursor") @Nullable String cursor,
            @Parameter(description = "1 to 100, 50 unless given") @QueryParam("limit") @Nullable Integer limit) {
        var page = PageRequest.of(cursor, limit);
        return channels.list(caller, WorkspaceId.parse(id), ChannelScope.parse(scope), text, page);
    }
}
