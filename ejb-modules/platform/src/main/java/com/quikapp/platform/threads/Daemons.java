package com.quikapp.platform.threads;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Makes threads that keep no server from stopping, and bear a name and a number by which a thread dump shows whose they are. */
public final class Daemons implements ThreadFactory {

    private final String name;
    private final AtomicInteger made = new AtomicInteger();

    /** @param name what the threads do, for example {@code quikapp-presence} */
    public Daemons(String name) {
        this.name = name;
    }

    @Override
    public Thread newThread(Runnable task) {
        var thread = new Thread(task, name + "-" + made.incrementAndGet());
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Takes no more work on and waits until what was taken on is done, for at most so long. Whoever is interrupted while
     * he waits, waits no longer and stays interrupted; run again it does nothing.
     */
    public static void finish(ExecutorService threads, Duration atMost) {
        threads.shutdown();
        try {
            threads.awaitTermination(atMost.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
