package com.quikapp.intelligence.web;

import com.quikapp.intelligence.analytics.AnalyticsService;
import com.quikapp.intelligence.analytics.Recount;
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

/** The upkeep of the event store, for system admins. */
@Path("/analytics/recount")
@RequestScoped
@RolesAllowed(Caller.USER)
@Produces(MediaType.APPLICATION_JSON)
public class RecountResource {

    @Inject
    private Caller caller;

    @Inject
    private AnalyticsService analytics;

    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Count every message anew in the background, unless that runs already")
    @APIResponse(
            responseCode = "202",
            description = "It runs",
            content = @Content(schema = @Schema(implementation = Recount.class)))
    public Response start() {
        return Response.accepted(analytics.startRecount(caller)).build();
    }

    @GET
    @Operation(summary = "How far the last recount is")
    public Recount read() {
        return analytics.recount(caller);
    }
}
