package com.quikapp.server;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;

/** What becomes true soon after, because it happens behind the answer. */
final class Eventually {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Eventually() {}

    /** Waits until the assertions hold. */
    static void holds(String what, ThrowingRunnable assertions) {
        Awaitility.await(what)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(100))
                .untilAsserted(assertions);
    }

    /** Waits until the condition is true. */
    static void becomes(String what, Duration patience, Callable<Boolean> condition) {
        Awaitility.await(what)
                .atMost(patience)
                .pollInterval(Duration.ofMillis(100))
                .until(condition);
    }
}
