package com.quikapp.identity.auth;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether the server has been set up, and the digest of the code that does it. There is one. */
@Entity
@Table(name = "setup")
class Setup {

    static final long ONLY = 1;
    static final int MAX_FAILURES = 5;
    static final Duration LOCK = Duration.ofMinutes(15);

    @Id
    private long id = ONLY;

    @Column(name = "code_hash")
    private String codeHash = "";

    private int failures;

    @Column(name = "locked_until")
    private @Nullable Instant lockedUntil;

    @Column(name = "completed_at")
    private @Nullable Instant completedAt;

    protected Setup() {}

    Setup(String code) {
        replaceCode(code);
    }

    boolean isDone() {
        return completedAt != null;
    }

    boolean isCode(String code) {
        return Secrets.same(codeHash, digest(code));
    }

    final void replaceCode(String code) {
        codeHash = digest(code);
    }

    Optional<Duration> lockedFor(Instant now) {
        return Optional.ofNullable(lockedUntil)
                .filter(until -> until.isAfter(now))
                .map(until -> Duration.between(now, until));
    }

    void countFailure(Instant now) {
        failures++;
        if (failures >= MAX_FAILURES) {
            failures = 0;
            lockedUntil = now.plus(LOCK);
        }
    }

    void complete(Instant now) {
        completedAt = now;
    }

    private static String digest(String code) {
        return Secrets.digest(code.toLowerCase(Locale.ROOT).replaceAll("[^0-9a-z]", ""));
    }
}
