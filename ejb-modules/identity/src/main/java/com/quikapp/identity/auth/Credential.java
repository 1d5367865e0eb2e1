package com.quikapp.identity.auth;

import com.quikapp.platform.id.UserId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A user's password, as an Argon2id hash. */
@Entity
@Table(name = "credential")
class Credential {

    @Id
    @Column(name = "user_id")
    private long userId;

    @Column(name = "password_hash")
    private String passwordHash = "";

    @Column(name = "changed_at")
    private Instant changedAt = Instant.EPOCH;

    protected Credential() {}

    Credential(UserId userId, String passwordHash, Instant now) {
        this.userId = userId.value();
        this.passwordHash = passwordHash;
        this.changedAt = now;
    }

    String passwordHash() {
        return passwordHash;
    }

    Instant changedAt() {
        return changedAt;
    }
}
