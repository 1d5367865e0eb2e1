package com.quikapp.identity.auth;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A refresh token by its digest. Used, it is exchanged for another one; it is spent when one of those is used. Kept until it
 * expires, to notice when somebody uses a spent one.
 */
@Entity
@Table(name = "refresh_token")
class RefreshToken {

    @Id
    @Column(name = "token_hash")
    private String tokenHash = "";

    @Column(name = "session_id")
    private long sessionId;

    @Column(name = "parent_hash")
    private @Nullable String parentHash;

    @Column(name = "issued_at")
    private Instant issuedAt = Instant.EPOCH;

    @Column(name = "expires_at")
    private Instant expiresAt = Instant.EPOCH;

    @Column(name = "used_at")
    private @Nullable Instant usedAt;

    @Column(name = "spent_at")
    private @Nullable Instant spentAt;

    protected RefreshToken() {}

    RefreshToken(String tokenHash, long sessionId, @Nullable String parentHash, Instant now, Instant expiresAt) {
        this.tokenHash = tokenHash;
        this.sessionId = sessionId;
        this.parentHash = parentHash;
        this.issuedAt = now;
        this.expiresAt = expiresAt;
    }

    long sessionId() {
        return sessionId;
    }

    /** The token it was given for; null for the first of a session, and for what servers before this version gave. */
    @Nullable String parentHash() {
        return parentHash;
    }

    boolean isExpired(Instant now) {
        return !expiresAt.isAfter(now);
    }
}
