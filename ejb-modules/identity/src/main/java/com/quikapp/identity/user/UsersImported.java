package com.quikapp.identity.user;

import com.quikapp.platform.event.DomainEvent;

/**
 * A batch of people came from another system.
 *
 * @param count how many of them are new here
 */
public record UsersImported(String source, int count) implements DomainEvent {

    @Override
    public String type() {
        return "com.quikapp.user.imported.v1";
    }

    @Override
    public String eventTopic() {
        return "quikapp.user.user";
    }

    @Override
    public String key() {
        return source;
    }
}
