package com.quikapp.platform.metrics;

import java.util.function.LongSupplier;

/** Where services offer their figures; names begin with {@code quikapp.} and are words with dots between. */
public interface Figures {

    /** Something that goes up and down, read when Prometheus asks: must be cheap. */
    void gauge(String name, String description, LongSupplier value);

    /** Something that only grows. */
    void counter(String name, String description, LongSupplier total);
}
