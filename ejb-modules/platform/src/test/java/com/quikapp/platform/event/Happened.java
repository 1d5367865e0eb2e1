package com.quikapp.platform.event;

/** A fact for tests. */
record Happened(String what) implements DomainEvent {

    @Override
    public String type() {
        return "com.quikapp.test.happened.v1";
    }

    @Override
    public String eventTopic() {
        return "quikapp.test.thing";
    }

    @Override
    public String key() {
        return what;
    }
}
