package com.quikapp.container;

import com.quikapp.platform.event.DomainEvent;

/**
 * An event that only these tests raise.
 *
 * @param test whose event it is
 * @param line the key whose order is kept
 * @param number its place in the line
 */
public record Sample(String test, String line, int number) implements DomainEvent {

    static final String TOPIC = "quikapp.contract.sample";

    @Override
    public String type() {
        return "com.quikapp.contract.sampled.v1";
    }

    @Override
    public String eventTopic() {
        return TOPIC;
    }

    @Override
    public String key() {
        return line;
    }
}
