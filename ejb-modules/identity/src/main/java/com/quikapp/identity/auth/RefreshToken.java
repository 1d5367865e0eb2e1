package com.quikapp.identity.auth;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A refresh token by its digest; kept after use until it expires, to notice when somebody uses it again. */
@Entity
@Table(name = "refresh_token")
class RefreshToken {

    @Id
    @Column(name = "token_hash")
    private String tokenHash = "";

    @Column(name = "session_id")
    private long sessionId;

    @Column(name = "issued_at")
    private Instant issuedAt = Instant.EPOCH;

    @Column(name = "expires_at")
    private Instant expiresAt = Instant.EPOCH;

    @Column(name = "spent_at")
    private @Nullable Instant spentAt;

    protected RefreshToken() {}

    RefreshToken(String tokenHash, long sessionId, Instant now, Instant expiresAt) {
        this.tokenHash = tokenHash;
        this.sessionId = sessionId;
        this.issuedAt = now;
        this.expiresAt = expiresAt;
    }

    long sessionId() {
        return sessionId;
    }

    boolean isExpired(Instant now) {
        return !expiresAt.isAfter(now);
    }
}
