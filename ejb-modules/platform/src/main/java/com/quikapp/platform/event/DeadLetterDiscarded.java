package com.quikapp.platform.event;

import org.jspecify.annotations.Nullable;

/**
 * An administrator threw away an event that a consumer had given up.
 *
 * @param eventId absent when it was no event
 */
public record DeadLetterDiscarded(
        String group, String letterId, @Nullable String eventId) implements DomainEvent {

    static final String TOPIC = "quikapp.event.dead-letter";

    @Override
    public String type() {
        return "com.quikapp.event.dead-letter-discarded.v1";
    }

    @Override
    public String eventTopic() {
        return TOPIC;
    }

    @Override
    public String key() {
        return group;
    }
}
