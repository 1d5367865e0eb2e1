package com.quikapp.identity.auth;

import com.quikapp.platform.event.DomainEvent;
import com.quikapp.platform.id.UserId;

/** Somebody signed in; a session is open. */
public record SignedIn(String sessionId, UserId userId, String client) implements DomainEvent {

    @Override
    public String type() {
        return "com.quikapp.auth.signed-in.v1";
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
