package com.quikapp.identity.auth;

import com.quikapp.platform.id.Ids;
import com.quikapp.platform.id.UserId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One sign-in on one device, and the family of refresh tokens that continues it. */
@Entity
@Table(name = "auth_session")
class AuthSession {

    @Id
    private long id;

    @Column(name = "user_id")
    private long userId;

    private String client = "";

    @Column(name = "user_agent")
    private String userAgent = "";

    @Column(name = "created_at")
    private Instant createdAt = Instant.EPOCH;

    @Column(name = "last_used_at")
    private Instant lastUsedAt = Instant.EPOCH;

    @Column(name = "expires_at")
    private Instant expiresAt = Instant.EPOCH;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    protected AuthSession() {}

    AuthSession(UserId userId, ClientInfo client, Instant now) {
        this.id = Ids.next();
        this.userId = userId.value();
        this.client = client.name();
        this.userAgent = client.userAgent();
        this.createdAt = now;
        this.lastUsedAt = now;
    }

    long id() {
        return id;
    }

    String text() {
        return Ids.text(id);
    }

    UserId userId() {
        return new UserId(userId);
    }

    boolean isOpen(Instant now) {
        return endedAt == null && expiresAt.isAfter(now);
    }

    /** Whether its time is over and nobody has ended it. */
    boolean isExpired(Instant now) {
        return endedAt == null && !expiresAt.isAfter(now);
    }

    void continueUntil(Instant newExpiry, Instant now) {
        this.expiresAt = newExpiry;
        this.lastUsedAt = now;
    }

    void end(Instant now) {
        this.endedAt = now;
    }

    SessionView view(String currentSession) {
        return new SessionView(
                text(), client, userAgent, createdAt, lastUsedAt, expiresAt, text().equals(currentSession));
    }
}
