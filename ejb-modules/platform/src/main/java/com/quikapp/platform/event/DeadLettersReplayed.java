package com.quikapp.platform.event;

import org.jspecify.annotations.Nullable;

/**
 * An administrator had a consumer try again what it had given up.
 *
 * @param letterId absent when it was all of the consumer's
 */
public record DeadLettersReplayed(String group, @Nullable String letterId) implements DomainEvent {

    @Override
    public String type() {
        return "com.quikapp.event.dead-letters-replayed.v1";
    }

    @Override
    public String eventTopic() {
        return DeadLetterDiscarded.TOPIC;
    }

    @Override
    public String key() {
        return group;
    }
}
