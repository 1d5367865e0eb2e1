package com.quikapp.realtime.broadcast;

import com.quikapp.platform.threads.Daemons;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The few threads that read for clients what they missed. However many clients come back at once, the database is asked by
 * so many at a time, and those who came in the same moment are served with the same queries. The queue is bounded: whoever
 * does not fit in is told to come back later.
 */
final class Greeters {

    /** The most clients that are served together. */
    static final int BATCH = 64;

    /** A thread that has just served takes the next after so long: those who come back together are more than one. */
    private static final Duration GATHER = Duration.ofMillis(100);

    private static final System.Logger LOG = System.getLogger(Greeters.class.getName());

    private final BlockingQueue<Waiting> waiting;
    private final Consumer<List<Waiting>> service;
    private final ExecutorService threads;

    /** @param service serves a batch; what it throws is logged, so it must itself tell the clients */
    Greeters(GreetingConfig config, Consumer<List<Waiting>> service) {
        this.waiting = new ArrayBlockingQueue<>(config.queue());
        this.service = service;
        threads = Executors.newFixedThreadPool(config.greeters(), new Daemons("quikapp-greeter"));
        for (int i = 0; i < config.greeters(); i++) {
            threads.execute(this::serve);
        }
    }

    /** Takes a client on; false when too many wait already. */
    boolean offer(Waiting client) {
        return waiting.offer(client);
    }

    boolean isFull() {
        return waiting.remainingCapacity() == 0;
    }

    /** How many clients wait. */
    int backlog() {
        return waiting.size();
    }

    void stop() {
        threads.shutdownNow();
    }

    private void serve() {
        try {
            long taken = System.nanoTime() - GATHER.toNanos();
            while (true) {
                var batch = take(taken + GATHER.toNanos());
                taken = System.nanoTime();
                serve(batch);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Those who wait, once there is one; until it is due more may join them. */
    private List<Waiting> take(long due) throws InterruptedException {
        var batch = new ArrayList<Waiting>();
        for (var next = waiting.take(); next != null; next = joins(batch, due)) {
            batch.add(next);
        }
        return batch;
    }

    private @Nullable Waiting joins(List<Waiting> batch, long due) throws InterruptedException {
        return batch.size() == BATCH ? null : waiting.poll(due - System.nanoTime(), TimeUnit.NANOSECONDS);
    }

    private void serve(List<Waiting> batch) {
        try {
            service.accept(batch);
        } catch (RuntimeException failure) {
            LOG.log(Level.ERROR, "Clients could not be served; others are", failure);
        }
    }
}
