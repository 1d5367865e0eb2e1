package com.quikapp.identity.auth;

import com.quikapp.platform.event.DomainEvent;
import com.quikapp.platform.id.UserId;

/** The set-up code was used; the user is the first system admin. */
public record SetupCompleted(UserId userId) implements DomainEvent {

    @Override
    public String type() {
        return "com.quikapp.auth.setup-completed.v1";
    }

    @Override
    public String eventTopic() {
        return "quikapp.auth.session";
    }

    @Override
    public String key() {
        return userId.text();
    }
}
