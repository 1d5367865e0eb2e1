package com.quikapp.identity.user;

import com.quikapp.platform.event.DomainEvent;
import com.quikapp.platform.id.UserId;

/** A user changed their name or handle. */
public record UserUpdated(UserId userId, String handle, String displayName, String state) implements DomainEvent {

    @Override
    public String type() {
        return "com.quikapp.user.updated.v1";
    }

    @Override
    public String eventTopic() {
        return "quikapp.user.user";
    }

    @Override
    public String key() {
        return userId.text();
    }
}
