package com.quikapp.intelligence.web;

import com.quikapp.intelligence.analytics.ActivityRequest;
import com.quikapp.intelligence.analytics.ActivityView;
import com.quikapp.intelligence.analytics.AnalyticsService;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** How active a workspace is. */
@Path("/workspaces/{workspace}/analytics")
@RequestScoped
@RolesAllowed(Caller.USER)
@Produces(MediaType.APPLICATION_JSON)
public class AnalyticsResource {

    @Inject
    private Caller caller;

    @Inject
    private AnalyticsService analytics;

    /** Rows in the order of day and channel. */
    public record Activity(List<ActivityView> items) {}

    @GET
    @Path("/messages")
    @Operation(summary = "Messages and distinct active users of the channels the caller may see")
    public Activity messages(
            @PathParam("workspace") String workspace,
            @Parameter(description = "First day, YYYY-MM-DD in UTC; 29 days before the last unless given")
                    @QueryParam("from")
                    @Nullable String from,
            @Parameter(description = "Last day; today unless given") @QueryParam("to") @Nullable String to,
            @Parameter(description = "day, channel or day,channel") @QueryParam("by") @Nullable String by) {
        return new Activity(
                analytics.activity(caller, WorkspaceId.parse(workspace), ActivityRequest.parse(from, to, by)));
    }
}
