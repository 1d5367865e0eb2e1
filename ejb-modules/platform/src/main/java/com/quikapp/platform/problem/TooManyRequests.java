package com.quikapp.platform.problem;

import java.time.Duration;
import java.util.Optional;

/** 429. A rate limit is exceeded; the answer says when to try again. */
public non-sealed class TooManyRequests extends Problem {

    private static final long serialVersionUID = 1L;

    private final Duration retryAfter;

    public TooManyRequests(String code, String detail, Duration retryAfter) {
        super(code, detail);
        this.retryAfter = retryAfter;
    }

    @Override
    public int status() {
        return 429;
    }

    @Override
    public String title() {
        return "Too many requests";
    }

    @Override
    public Optional<Duration> retryAfter() {
        return Optional.of(retryAfter);
    }
}
