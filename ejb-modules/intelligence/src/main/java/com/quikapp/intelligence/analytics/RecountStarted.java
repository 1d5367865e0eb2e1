package com.quikapp.intelligence.analytics;

import com.quikapp.platform.event.DomainEvent;
import java.time.Instant;

/** Somebody, or a server because its event store was new, had every message counted anew. */
public record RecountStarted(String runId, long total, Instant startedAt) implements DomainEvent {

    /** Where this is published. */
    public static final String TOPIC = "quikapp.analytics.store";

    @Override
    public String type() {
        return "com.quikapp.analytics.recount-started.v1";
    }

    @Override
    public String eventTopic() {
        return TOPIC;
    }

    @Override
    public String key() {
        return runId;
    }
}
