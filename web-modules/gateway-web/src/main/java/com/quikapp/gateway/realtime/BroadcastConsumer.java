package com.quikapp.gateway.realtime;

import com.quikapp.content.channel.ChannelService;
import com.quikapp.identity.auth.SessionService;
import com.quikapp.platform.event.EventConsumption;
import com.quikapp.platform.event.IncomingEvent;
import com.quikapp.realtime.broadcast.Broadcast;
import com.quikapp.realtime.presence.AttendanceService;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Hands every event to the connected clients of this server; on each server in a group of its own. On one without clients
 * too, because it decides by the same remembered rights.
 */
@ApplicationScoped
public class BroadcastConsumer {

    @Inject
    private EventConsumption consumption;

    @Inject
    private ChannelService channels;

    @Inject
    private SessionService sessions;

    @Inject
    private AttendanceService attendances;

    @Inject
    private Broadcast broadcast;

    @Incoming("broadcast")
    @Blocking
    public void on(List<String> cloudEvents) {
        consumption.consume("broadcast", cloudEvents, this::deliver);
    }

    /** First what this server remembers of rights is brought up to date, then the clients are told. */
    private void deliver(List<IncomingEvent> events) {
        channels.onEvents(events);
        attendances.onEvents(events);
        sessions.onEvents(events);
        broadcast.accept(events);
    }
}
