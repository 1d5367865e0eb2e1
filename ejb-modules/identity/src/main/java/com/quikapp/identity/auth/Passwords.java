package com.quikapp.identity.auth;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import com.quikapp.platform.Service;
import com.quikapp.platform.problem.Unavailable;
import com.quikapp.platform.text.Text;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Argon2id (RFC 9106) with the parameters OWASP names: 19 MiB, two passes, one lane. Stored in the PHC form, so that
 * parameters can be raised later. Passwords are compared after NFC normalisation (RFC 8265, 4.2). Only a few are hashed
 * at a time: a flood of sign-ins waits here and is turned away instead of eating memory and processors.
 */
@Service
class Passwords {

    static final int MIN = 12;
    static final int MAX = 128;

    private static final Argon2Function STRENGTH = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);
    private static final int SALT = 16;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Argon2Function argon2;
    private final Semaphore slots;
    private final String nobodys;

    @Inject
    Passwords(AuthSettings settings) {
        this(settings, STRENGTH);
    }

    Passwords(AuthSettings settings, Argon2Function argon2) {
        this.argon2 = argon2;
        this.slots = new Semaphore(settings.hashingThreads(), true);
        this.nobodys = hash(Secrets.token());
    }

    /**
     * Checks a password somebody chose.
     *
     * @throws com.quikapp.platform.problem.InvalidInput when it breaks the rules
     */
    static String require(String field, @Nullable String password) {
        return Text.require(field, password, MIN, MAX);
    }

    /**
     * Takes about 0.1 s of a processor.
     *
     * @throws Unavailable when too many wait already
     */
    String hash(String password) {
        return limited(() -> argon2.hash(bytes(password), Secrets.random(SALT)).getResult());
    }

    /**
     * Whether the password belongs to the stored hash. Without one, the same work is done for nothing: the time of an
     * answer does not tell whether the account exists.
     */
    boolean matches(String password, @Nullable String hash) {
        var stored = hash == null ? nobodys : hash;
        var function = Argon2Function.getInstanceFromHash(stored);
        boolean same = limited(() -> function.check(bytes(password), stored.getBytes(StandardCharsets.UTF_8)));
        return same && hash != null;
    }

    private <T> T limited(Supplier<T> work) {
        try {
            if (!slots.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw busy();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw busy();
        }
        try {
            return work.get();
        } finally {
            slots.release();
        }
    }

    private static Unavailable busy() {
        return new Unavailable("auth.busy", "Too many people sign in at this moment. Try again soon.", PATIENCE);
    }

    private static byte[] bytes(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8);
    }
}
