package com.quikapp.content.web;

import com.quikapp.content.search.SearchPage;
import com.quikapp.content.search.SearchQuery;
import com.quikapp.content.search.SearchService;
import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.id.WorkspaceId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Search over the messages of a workspace. */
@Path("/workspaces/{id}/search")
@RequestScoped
@RolesAllowed(Caller.USER)
@Produces(MediaType.APPLICATION_JSON)
public class SearchResource {

    @Inject
    private Caller caller;

    @Inject
    private SearchService search;

    @GET
    @Operation(
            summary = "Messages the caller may see that match; highlight is safe HTML with <mark>",
            description =
                    "total counts up to 10,000 matches; when there are more, totalExact is false. Pages end there.")
    public SearchPage search(
            @PathParam("id") String workspace,
            @Parameter(
                            description = "1 to 500 characters: words, \"phrases\", from:@handle, from:me, in:#channel,"
                                    + " before:2026-01-31, after:, on:; a minus in front turns all but dates around")
                    @QueryParam("q")
                    @Nullable String q,
            @Parameter(description = "relevance (unless given) or newest") @QueryParam("sort") @Nullable String sort,
            @Parameter(description = "next of the page before") @QueryParam("cursor") @Nullable String cursor,
            @Parameter(description = "1 to 100, 50 unless given") @QueryParam("limit") @Nullable Integer limit) {
        return search.search(caller, WorkspaceId.parse(workspace), SearchQuery.of(q, sort, cursor, limit));
    }
}
