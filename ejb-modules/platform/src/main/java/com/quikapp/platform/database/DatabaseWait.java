package com.quikapp.platform.database;

import java.lang.System.Logger.Level;
import java.time.Duration;

/**
 * Work of a start that needs the database. While that is away the work is done again and again, for as long as it takes: a
 * server that gave up would stay up and be of no use, and nothing would tell. The log is told once a minute.
 *
 * @param pause between two tries
 */
public record DatabaseWait(Duration pause) {

    private static final System.Logger LOG = System.getLogger(DatabaseWait.class.getName());
    private static final long TELL_NANOS = Duration.ofMinutes(1).toNanos();

    /** As it is at a start: a try every five seconds. */
    public DatabaseWait() {
        this(Duration.ofSeconds(5));
    }

    /**
     * Returns when the work is done. It is begun anew after each {@link Outage}.
     *
     * @throws RuntimeException what the work throws for another reason
     * @throws IllegalStateException when the thread is interrupted
     */
    public void run(Runnable work) {
        long told = System.nanoTime() - TELL_NANOS;
        while (true) {
            try {
                work.run();
                return;
            } catch (RuntimeException failure) {
                if (!Outage.in(failure)) {
                    throw failure;
                }
                if (System.nanoTime() - told >= TELL_NANOS) {
                    told = System.nanoTime();
                    LOG.log(Level.WARNING, "The database is away, and the start waits for it", failure);
                }
                rest(failure);
            }
        }
    }

    private void rest(RuntimeException outage) {
        try {
            Thread.sleep(pause.toMillis());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The server stops while it waits for the database", outage);
        }
    }
}
