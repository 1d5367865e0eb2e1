package com.quikapp.content.web;

import com.quikapp.content.channel.ChannelChanges;
import com.quikapp.content.channel.ChannelService;
import com.quikapp.content.channel.ChannelView;
import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.id.ChannelId;
import com.quikapp.web.Body;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** One channel. */
@Path("/channels/{id}")
@RequestScoped
@RolesAllowed(Caller.USER)
@Produces(MediaType.APPLICATION_JSON)
public class ChannelsResource {

    @Inject
    private Caller caller;

    @Inject
    private ChannelService channels;

    @GET
    @Operation(summary = "A channel the caller sees")
    public ChannelView read(@PathParam("id") String id) {
        return channels.read(caller, ChannelId.parse(id));
    }

    @PATCH
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary =
                    "Change name (those who manage the channel), topic or description (members); what is absent stays")
    public ChannelView update(@PathParam("id") String id, @Nullable ChannelChanges body) {
        return channels.update(caller, ChannelId.parse(id), Body.require(body));
    }

    @POST
    @Path("/archive")
    @Operation(summary = "Close the channel for good; those who manage it")
    public ChannelView archive(@PathParam("id") String id) {
        return channels.archive(caller, ChannelId.parse(id));
    }
}
