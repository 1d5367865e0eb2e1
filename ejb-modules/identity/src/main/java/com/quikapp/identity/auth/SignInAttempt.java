package com.quikapp.identity.auth;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How often somebody failed to sign in with an address, whether or not it belongs to an account. */
@Entity
@Table(name = "sign_in_attempt")
class SignInAttempt {

    static final int MAX_FAILURES = 5;
    static final Duration LOCK = Duration.ofMinutes(15);

    @Id
    @Column(name = "login_hash")
    private String loginHash = "";

    private int failures;

    @Column(name = "last_at")
    private Instant lastAt = Instant.EPOCH;

    @Column(name = "locked_until")
    private @Nullable Instant lockedUntil;

    protected SignInAttempt() {}

    SignInAttempt(String loginHash) {
        this.loginHash = loginHash;
    }

    /** How long nobody may try, if so. */
    Optional<Duration> lockedFor(Instant now) {
        return Optional.ofNullable(lockedUntil)
                .filter(until -> until.isAfter(now))
                .map(until -> Duration.between(now, until));
    }

    /** Counts an attempt as failed before its password is looked at, so that many at once gain nothing. */
    void count(Instant now) {
        failures = lastAt.plus(LOCK).isAfter(now) ? failures + 1 : 1;
        lastAt = now;
        lockedUntil = failures >= MAX_FAILURES ? now.plus(LOCK) : null;
    }

    /** Takes back that an attempt was counted, and what followed from it. */
    void giveBack() {
        failures = Math.max(0, failures - 1);
        if (failures < MAX_FAILURES) {
            lockedUntil = null;
        }
    }

    boolean isLast() {
        return failures >= MAX_FAILURES;
    }
}
