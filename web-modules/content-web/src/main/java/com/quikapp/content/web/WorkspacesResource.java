package com.quikapp.content.web;

import com.quikapp.content.workspace.NewWorkspace;
import com.quikapp.content.workspace.WorkspaceService;
import com.quikapp.content.workspace.WorkspaceView;
import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.id.WorkspaceId;
import com.quikapp.platform.page.Page;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Workspaces of the caller. */
@Path("/workspaces")
@RequestScoped
@RolesAllowed(Caller.USER)
@Produces(MediaType.APPLICATION_JSON)
public class WorkspacesResource {

    @Inject
    private Caller caller;

    @Inject
    private WorkspaceService workspaces;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Create a workspace with its #general channel; system admins only")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = WorkspaceView.class)))
    public Response create(@Nullable NewWorkspace body) {
        return Response.status(Response.Status.CREATED)
                .entity(workspaces.create(caller, Body.require(body)))
                .build();
    }

    @GET
    @Operation(summary = "The caller's workspaces by name")
    public Page<WorkspaceView> mine() {
        return new Page<>(workspaces.mine(caller), null);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One of the caller's workspaces")
    public WorkspaceView get(@PathParam("id") String id) {
        return workspaces.get(caller, WorkspaceId.parse(id));
    }
}
