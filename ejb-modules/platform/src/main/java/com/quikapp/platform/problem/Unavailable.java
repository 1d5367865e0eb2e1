package com.quikapp.platform.problem;

import java.time.Duration;
import java.util.Optional;

/** 503. The server cannot do it now; trying again later may work. */
public non-sealed class Unavailable extends Problem {

    private static final long serialVersionUID = 1L;

    private final Duration retryAfter;

    public Unavailable(String code, String detail, Duration retryAfter) {
        super(code, detail);
        this.retryAfter = retryAfter;
    }

    @Override
    public int status() {
        return 503;
    }

    @Override
    public String title() {
        return "Unavailable";
    }

    @Override
    public Optional<Duration> retryAfter() {
        return Optional.of(retryAfter);
    }
}
