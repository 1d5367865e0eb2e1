package com.quikapp.content.web;

import com.quikapp.content.workspace.WorkspaceMemberView;
import com.quikapp.content.workspace.WorkspaceRole;
import com.quikapp.content.workspace.WorkspaceService;
import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.id.UserId;
import com.quikapp.platform.id.WorkspaceId;
import com.quikapp.platform.page.Page;
import com.quikapp.platform.page.PageRequest;
import com.quikapp.web.Body;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Who belongs to a workspace. */
@Path("/workspaces/{id}/members")
@RequestScoped
@RolesAllowed(Caller.USER)
@Produces(MediaType.APPLICATION_JSON)
public class WorkspaceMembersResource {

    @Inject
    private Caller caller;

    @Inject
    private WorkspaceService workspaces;

    /** A member's new role. */
    public record RoleChange(@Nullable WorkspaceRole role) {}

    @GET
    @Operation(summary = "Members by handle; not for guests")
    public Page<WorkspaceMemberView> list(
            @PathParam("id") String id,
            @Parameter(description = "Part of a handle or display name") @QueryParam("q") @Nullable String text,
            @QueryParam("cursor") @Nullable String cursor,
            @Parameter(description = "1 to 100, 50 unless given") @QueryParam("limit") @Nullable Integer limit) {
        return workspaces.members(caller, WorkspaceId.parse(id), text, PageRequest.of(cursor, limit));
    }

    @PATCH
    @Path("/{userId}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Give a member another role; owners and admins, for and to owners only owners")
    @APIResponse(responseCode = "204", description = "Changed")
    public void changeRole(@PathParam("id") String id, @PathParam("userId") String userId, @Nullable RoleChange body) {
        var role = Body.field("role", Body.require(body).role());
        workspaces.changeRole(caller, WorkspaceId.parse(id), UserId.parse(userId), role);
    }

    @DELETE
    @Path("/{userId}")
    @Operation(
            summary = "Remove a member from the workspace and its channels; owners and admins, owners only by owners")
    @APIResponse(responseCode = "204", description = "Removed")
    public void remove(@PathParam("id") String id, @PathParam("userId") String userId) {
        workspaces.removeMember(caller, WorkspaceId.parse(id), UserId.parse(userId));
    }

    @DELETE
    @Path("/me")
    @Operation(summary = "Leave the workspace and its channels; not for its last owner")
    @APIResponse(responseCode = "204", description = "Left")
    public void leave(@PathParam("id") String id) {
        workspaces.leave(caller, WorkspaceId.parse(id));
    }
}
