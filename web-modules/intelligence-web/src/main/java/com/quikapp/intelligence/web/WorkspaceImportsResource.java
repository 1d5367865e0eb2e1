package com.quikapp.intelligence.web;

import com.quikapp.intelligence.export.ImportService;
import com.quikapp.intelligence.export.ImportView;
import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.id.WorkspaceId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.OptionalLong;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Imports into a workspace, for its owners and admins. */
@Path("/workspaces/{workspace}/imports")
@RequestScoped
@RolesAllowed(Caller.USER)
@Produces(MediaType.APPLICATION_JSON)
public class WorkspaceImportsResource {

    @Inject
    private Caller caller;

    @Inject
    private ImportService imports;

    /** The latest imports, newest first. */
    public record Imports(List<ImportView> items) {}

    @POST
    @Consumes({"application/zip", MediaType.APPLICATION_OCTET_STREAM})
    @Operation(summary = "Upload a Slack workspace export and import it in the background")
    @APIResponse(
            responseCode = "202",
            description = "Received; the import is queued",
            content = @Content(schema = @Schema(implementation = ImportView.class)))
    public Response start(
            @PathParam("workspace") String workspace, InputStream archive, @Context HttpServletRequest request) {
        long length = request.getContentLengthLong();
        var announced = length < 0 ? OptionalLong.empty() : OptionalLong.of(length);
        var started = imports.start(caller, WorkspaceId.parse(workspace), archive, announced);
        return Response.accepted(started).build();
    }

    @GET
    @Operation(summary = "The latest imports of a workspace, newest first, at most 100")
    public Imports list(@PathParam("workspace") String workspace) {
        return new Imports(imports.list(caller, WorkspaceId.parse(workspace)));
    }
}
