package com.quikapp.realtime.broadcast;

import com.quikapp.platform.event.DomainEvent;

/** An administrator drained a server, or made it take clients again. */
public record ServerDrainChanged(String node, boolean draining) implements DomainEvent {

    @Override
    public String type() {
        return "com.quikapp.broadcast.server-drain-changed.v1";
    }

    @Override
    public String eventTopic() {
        return "quikapp.broadcast.server";
    }

    @Override
    public String key() {
        return node;
    }
}
