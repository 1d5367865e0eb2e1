package com.quikapp.platform.health;

import java.lang.System.Logger.Level;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

/**
 * One dependency under watch. Away is what failed twice in a row or has not answered for fifteen seconds: a single failure may be
 * a restart, or a pool that was busy for a moment.
 */
final class Watched {

    private static final System.Logger LOG = System.getLogger(Watched.class.getName());
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(15);
    private static final int FAILURES = 2;

    private final Dependency dependency;
    private boolean asking;
    private long askedAt;
    private int failures;
    private boolean away;

    Watched(Dependency dependency) {
        this.dependency = dependency;
    }

    String name() {
        return dependency.name();
    }

    boolean isNeeded() {
        return dependency.isNeeded();
    }

    synchronized boolean isAway() {
        return away;
    }

    /** Asks it, unless an answer is still waited for. */
    void look(Executor executor) {
        if (mayAsk()) {
            try {
                executor.execute(this::ask);
            } catch (RejectedExecutionException stopping) {
                LOG.log(Level.DEBUG, "Nothing is watched any more, the server stops");
            }
        }
    }

    private synchronized boolean mayAsk() {
        if (asking) {
            if (System.nanoTime() - askedAt > PATIENCE_NANOS) {
                failures = FAILURES;
                decide("no answer");
            }
            return false;
        }
        asking = true;
        askedAt = System.nanoTime();
        return true;
    }

    private void ask() {
        try {
            dependency.probe();
            answered("", 0);
        } catch (Exception failure) {
            answered(failure.getClass().getSimpleName(), 1);
        }
    }

    private synchronized void answered(String problem, int failed) {
        asking = false;
        failures = failed == 0 ? 0 : failures + failed;
        decide(problem);
    }

    private void decide(String problem) {
        boolean now = failures >= FAILURES;
        if (now != away) {
            away = now;
            LOG.log(
                    now ? Level.WARNING : Level.INFO,
                    now ? "A dependency is away: {0}, {1}" : "A dependency is back: {0}",
                    name(),
                    problem);
        }
    }
}
