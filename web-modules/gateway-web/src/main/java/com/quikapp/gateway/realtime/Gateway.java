package com.quikapp.gateway.realtime;

import com.quikapp.platform.Service;
import com.quikapp.platform.trace.Traces;
import com.quikapp.realtime.broadcast.Broadcast;
import com.quikapp.realtime.message.MessageService;
import com.quikapp.realtime.presence.AttendanceService;
import jakarta.inject.Inject;

/** What the endpoint of each client needs. */
@Service
class Gateway {

    private final Handshakes handshakes;
    private final Broadcast broadcast;
    private final MessageService messages;
    private final AttendanceService attendances;
    private final Heartbeats heartbeats;
    private final FloodLimit flood;
    private final Traces traces;

    @Inject
    Gateway(
            Handshakes handshakes,
            Broadcast broadcast,
            MessageService messages,
            AttendanceService attendances,
            Heartbeats heartbeats,
            FloodLimit flood,
            Traces traces) {
        this.handshakes = handshakes;
        this.broadcast = broadcast;
        this.messages = messages;
        this.attendances = attendances;
        this.heartbeats = heartbeats;
        this.flood = flood;
        this.traces = traces;
    }

    Handshakes handshakes() {
        return handshakes;
    }

    Broadcast broadcast() {
        return broadcast;
    }

    MessageService messages() {
        return messages;
    }

    AttendanceService attendances() {
        return attendances;
    }

    Heartbeats heartbeats() {
        return heartbeats;
    }

    FloodLimit flood() {
        return flood;
    }

    Traces traces() {
        return traces;
    }
}
