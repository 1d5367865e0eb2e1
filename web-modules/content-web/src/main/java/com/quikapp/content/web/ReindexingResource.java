package com.quikapp.content.web;

import com.quikapp.content.search.Reindexing;
import com.quikapp.content.search.SearchService;
import com.quikapp.platform.caller.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The upkeep of the search index, for system admins. */
@Path("/search/reindexing")
@RequestScoped
@RolesAllowed(Caller.USER)
@Produces(MediaType.APPLICATION_JSON)
public class ReindexingResource {

    @Inject
    private Caller caller;

    @Inject
    private SearchService search;

    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Index every message anew in the background, unless that runs already; search goes on")
    @APIResponse(
            responseCode = "202",
            description = "It runs",
            content = @Content(schema = @Schema(implementation = Reindexing.class)))
    public Response start() {
        return Response.accepted(search.startReindexing(caller)).build();
    }

    @GET
    @Operation(summary = "How far the last reindexing is")
    public Reindexing read() {
        return search.reindexing(caller);
    }
}
