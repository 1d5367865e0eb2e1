package com.quikapp.realtime.presence;

import com.quikapp.platform.threads.Daemons;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * The one thread that reads and writes presence for all clients of a server, ten times a second. So the work of many
 * changes is shared, and many clients that come at once do not run into the database together.
 */
final class PresenceLoop {

    private static final System.Logger LOG = System.getLogger(PresenceLoop.class.getName());
    private static final long EVERY_MILLIS = 100;
    private static final Duration STOP = Duration.ofSeconds(2);
    private static final long PAUSE = Duration.ofSeconds(1).toNanos();

    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(new Daemons("quikapp-presence"));

    /** Repeats the work; a failure is logged and the work done again a second later. */
    void repeat(Runnable work) {
        var guarded = new Runnable() {
            private long pausedUntil = System.nanoTime();

            @Override
            public void run() {
                if (System.nanoTime() - pausedUntil >= 0) {
                    try {
                        work.run();
                    } catch (RuntimeException failure) {
                        LOG.log(Level.WARNING, "Presence could not be brought up to date, trying again", failure);
                        pausedUntil = System.nanoTime() + PAUSE;
                    }
                }
            }
        };
        thread.scheduleWithFixedDelay(guarded, EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Does this on the thread, soon. */
    void execute(Runnable work) {
        thread.execute(work);
    }

    /** Lets the running work end: an interrupted thread would take the embedded database's file along. */
    void stop() {
        Daemons.finish(thread, STOP);
    }
}
