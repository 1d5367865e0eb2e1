package com.quikapp.content.web;

import com.quikapp.content.workspace.CreatedInvitation;
import com.quikapp.content.workspace.InvitationId;
import com.quikapp.content.workspace.InvitationView;
import com.quikapp.content.workspace.NewInvitation;
import com.quikapp.content.workspace.WorkspaceService;
import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.id.WorkspaceId;
import com.quikapp.platform.page.Page;
import com.quikapp.web.Body;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** The invitation links of a workspace, for its owners and admins. */
@Path("/workspaces/{id}/invitations")
@RequestScoped
@RolesAllowed(Caller.USER)
@Produces(MediaType.APPLICATION_JSON)
public class WorkspaceInvitationsResource {

    @Inject
    private Caller caller;

    @Inject
    private WorkspaceService workspaces;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Make an invitation link; its token is shown this once")
    @APIResponse(
            responseCode = "201",
            description = "Made",
            content = @Content(schema = @Schema(implementation = CreatedInvitation.class)))
    public Response invite(@PathParam("id") String id, @Nullable NewInvitation body) {
        return Response.status(Response.Status.CREATED)
                .entity(workspaces.invite(caller, WorkspaceId.parse(id), Body.require(body)))
                .build();
    }

    @GET
    @Operation(summary = "The links that can still be used, the newest first, at most 200")
    public Page<InvitationView> open(@PathParam("id") String id) {
        return new Page<>(workspaces.invitations(caller, WorkspaceId.parse(id)), null);
    }

    @DELETE
    @Path("/{invitationId}")
    @Operation(summary = "Make a link invalid")
    @APIResponse(responseCode = "204", description = "Invalid from now on")
    public void revoke(@PathParam("id") String id, @PathParam("invitationId") String invitationId) {
        workspaces.revokeInvitation(caller, WorkspaceId.parse(id), InvitationId.parse(invitationId));
    }
}
