package com.quikapp.identity.auth;

import com.quikapp.platform.Service;
import com.quikapp.platform.database.UniqueViolation;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;

/** Lets five passwords be tried for an address, then none for 15 minutes. Counts unknown addresses alike. */
@Service
class SignInGuard {

    private static final int TRIES = 3;

    private final SignInAttemptRepository attempts;
    private final Transactions transactions;
    private final Clock clock;

    @Inject
    SignInGuard(SignInAttemptRepository attempts, Transactions transactions, Clock clock) {
        this.attempts = attempts;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Takes one of the tries, in a transaction of its own, before the password is looked at: many at once gain nothing. One
     * that ends neither in a success nor in a wrong password, because the server is busy or the database away, is given back.
     *
     * @param attempt gets whether it is the last try; throws {@link SignInFailed} when the password was wrong
     * @throws SignInLocked when no try is left
     */
    <T> T count(String loginHash, Function<Boolean, T> attempt) {
        boolean lastTry = admit(loginHash);
        try {
            return attempt.apply(lastTry);
        } catch (SignInFailed wrong) {
            throw wrong;
        } catch (RuntimeException undecided) {
            giveBack(loginHash, undecided);
            throw undecided;
        }
    }

    private void giveBack(String loginHash, RuntimeException undecided) {
        try {
            transactions.call(() -> {
                attempts.lock(loginHash).ifPresent(SignInAttempt::giveBack);
                return loginHash;
            });
        } catch (RuntimeException gone) {
            undecided.addSuppressed(gone);
        }
    }

    private boolean admit(String loginHash) {
        for (int again = 1; ; again++) {
            try {
                return transactions.call(() -> take(loginHash));
            } catch (PersistenceException cause) {
                // Two first attempts at the same moment: one finds the other's row when it tries again.
                if (again == TRIES || !UniqueViolation.in(cause)) {
                    throw cause;
                }
            }
        }
    }

    /** Forgets the failures, in the caller's transaction. */
    void succeeded(String loginHash) {
        attempts.delete(loginHash);
    }

    private boolean take(String loginHash) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var known = attempts.lock(loginHash);
        known.flatMap(attempt -> attempt.lockedFor(now)).ifPresent(wait -> {
            throw new SignInLocked(wait);
        });
        var attempt = known.orElseGet(() -> new SignInAttempt(loginHash));
        attempt.count(now);
        if (known.isEmpty()) {
            attempts.add(attempt);
        }
        return attempt.isLast();
    }
}
