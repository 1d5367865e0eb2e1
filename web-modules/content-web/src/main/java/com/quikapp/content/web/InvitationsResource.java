package com.quikapp.content.web;

import com.quikapp.content.workspace.InvitationPreview;
import com.quikapp.content.workspace.WorkspaceService;
import com.quikapp.content.workspace.WorkspaceView;
import com.quikapp.platform.caller.Caller;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** An invitation link in the hands of somebody who got it. */
@Path("/invitations/{token}")
@RequestScoped
@RolesAllowed(Caller.USER)
@Produces(MediaType.APPLICATION_JSON)
public class InvitationsResource {

    @Inject
    private Caller caller;

    @Inject
    private WorkspaceService workspaces;

    @GET
    @PermitAll
    @Operation(summary = "What the link leads to; without sign-in")
    public InvitationPreview preview(@PathParam("token") String token) {
        return workspaces.preview(token);
    }

    @POST
    @Path("/acceptance")
    @Operation(summary = "Join the workspace by the link; harmless when repeated")
    public WorkspaceView accept(@PathParam("token") String token) {
        return workspaces.accept(caller, token);
    }
}
