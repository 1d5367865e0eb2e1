package com.quikapp.identity.auth;

import com.quikapp.platform.event.DomainEvent;
import com.quikapp.platform.id.UserId;

/** A session has ended: {@code signed-out}, {@code revoked}, {@code refresh-token-reused} or {@code expired}. */
public record SessionEnded(String sessionId, UserId userId, String reason) implements DomainEvent {

    @Override
    public String type() {
        return "com.quikapp.auth.session-ended.v1";
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
