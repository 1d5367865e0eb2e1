package com.quikapp.platform.metrics;

/** A service with figures. Beans that implement it are found by type and asked once, when the server starts. */
public interface Measured {

    /** Names the figures and where to read them. */
    void offer(Figures figures);
}
