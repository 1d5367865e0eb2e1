package com.quikapp.platform.problem;

import jakarta.ejb.ApplicationException;
import java.time.Duration;
import java.util.Optional;

/**
 * An error a client is told about (RFC 9457). The code is stable and part of the API; the detail is written for
 * people and never holds an exception's text. Rolls back the transaction it leaves.
 */
@ApplicationException(rollback = true, inherited = true)
public abstract sealed class Problem extends RuntimeException
        permits InvalidInput, Unauthenticated, Forbidden, NotFound, Conflict, TooLarge, TooManyRequests, Unavailable {

    private static final long serialVersionUID = 1L;

    private final String code;

    Problem(String code, String detail) {
        super(detail, null, false, false);
        this.code = code;
    }

    /** The HTTP status, also used on the WebSocket. */
    public abstract int status();

    /** A short name of the category. */
    public abstract String title();

    /** The stable code, {@code <service>.<what>}, e.g. {@code channel.not-found}. */
    public final String code() {
        return code;
    }

    /** One sentence for people. */
    public final String detail() {
        return Optional.ofNullable(getMessage()).orElse("");
    }

    /** The field at fault, as named in the request. */
    public Optional<String> field() {
        return Optional.empty();
    }

    /** How long to wait before trying again. */
    public Optional<Duration> retryAfter() {
        return Optional.empty();
    }
}
