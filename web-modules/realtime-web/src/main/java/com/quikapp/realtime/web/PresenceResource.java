package com.quikapp.realtime.web;

import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.UserId;
import com.quikapp.realtime.presence.Availability;
import com.quikapp.realtime.presence.OwnPresence;
import com.quikapp.realtime.presence.PresenceService;
import com.quikapp.realtime.presence.PresenceView;
import com.quikapp.web.Body;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Who is here, and what the caller says of themselves. What changes is told on the WebSocket. */
@Path("/")
@RequestScoped
@RolesAllowed(Caller.USER)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PresenceResource {

    @Inject
    private Caller caller;

    @Inject
    private PresenceService presence;

    /** How people are. */
    public record Presences(List<PresenceView> items) {}

    /** Members who look at a channel. */
    public record Viewers(List<UserId> items) {}

    /** How the caller wants to be seen. */
    public record AvailabilityRequest(
            @Schema(
                    required = true,
                    enumeration = {"auto", "away", "dnd", "invisible"})
            @Nullable String availability) {}

    /** What the caller does; text, emoji or both. */
    public record StatusRequest(
            @Schema(maxLength = 100) @Nullable String text,
            @Schema(maxLength = 32) @Nullable String emoji,

            @Schema(description = "When it goes by itself, within a year") @Nullable Instant until) {}

    @GET
    @Path("/presence")
    @Operation(summary = "Get how people are who share a workspace with the caller")
    public Presences find(
            @Parameter(description = "Ids separated by commas, at most 200") @QueryParam("ids") @DefaultValue("")
                    String ids) {
        var wanted = Arrays.stream(ids.split(","))
                .filter(id -> !id.isEmpty())
                .map(UserId::parse)
                .collect(Collectors.toSet());
        return new Presences(presence.of(caller, wanted));
    }

    @GET
    @Path("/presence/me")
    @Operation(summary = "Get what the caller says of themselves")
    public OwnPresence own() {
        return presence.own(caller);
    }

    @PUT
    @Path("/presence/me/availability")
    @Operation(summary = "Say how to be seen: auto, away, dnd (do not disturb) or invisible")
    public OwnPresence setAvailability(@Nullable AvailabilityRequest body) {
        return presence.setAvailability(
                caller, Availability.parse(Body.require(body).availability()));
    }

    @PUT
    @Path("/presence/me/status")
    @Operation(summary = "Set a custom status")
    public OwnPresence setStatus(@Nullable StatusRequest body) {
        var status = Body.require(body);
        return presence.setStatus(caller, status.text(), status.emoji(), status.until());
    }

    @DELETE
    @Path("/presence/me/status")
    @Operation(summary = "Take the custom status away")
    public OwnPresence clearStatus() {
        return presence.clearStatus(caller);
    }

    @GET
    @Path("/channels/{channelId}/viewers")
    @Operation(summary = "List members who look at a channel at the moment, at most 100; for its members")
    public Viewers viewers(@PathParam("channelId") String channelId) {
        return new Viewers(presence.viewers(caller, ChannelId.parse(channelId)));
    }
}
