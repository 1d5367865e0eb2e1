package com.quikapp.content.search;

import com.quikapp.platform.event.DomainEvent;
import java.time.Instant;

/** Somebody, or the server because the index was missing, had every message indexed anew. */
public record ReindexingStarted(String runId, long total, Instant startedAt) implements DomainEvent {

    /** Where this is published. */
    public static final String TOPIC = "quikapp.search.index";

    @Override
    public String type() {
        return "com.quikapp.search.reindexing-started.v1";
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
