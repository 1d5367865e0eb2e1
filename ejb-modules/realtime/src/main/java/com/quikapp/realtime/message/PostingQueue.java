package com.quikapp.realtime.message;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Posts that wait for the writer, in the order they came. Bounded: when it is full the sender is told at once, so that
 * memory and waiting time stay bounded too.
 */
final class PostingQueue {

    /** The most posts one transaction takes. */
    static final int BATCH = 256;

    /** So many share most of what can be shared; they gather no longer. */
    static final int ENOUGH = 8;

    /** A post and the promise given to its sender. */
    record Waiting(Post post, CompletableFuture<Outcome> answer) {}

    private final BlockingQueue<Waiting> waiting;
    private final long gatherNanos;
    private long taken;
    private volatile @Nullable Thread gathering;
    private volatile boolean closed;

    /** @param gather for how long after a batch the next one gathers; zero for not at all */
    PostingQueue(int capacity, Duration gather) {
        waiting = new ArrayBlockingQueue<>(capacity);
        gatherNanos = gather.toNanos();
        taken = System.nanoTime() - gatherNanos;
    }

    /** @throws PostingUnavailable when too many wait already, or the server stops */
    CompletableFuture<Outcome> add(Post post) {
        if (closed) {
            throw PostingUnavailable.stopping();
        }
        var entry = new Waiting(post, new CompletableFuture<>());
        if (!waiting.offer(entry)) {
            throw PostingUnavailable.queueFull();
        }
        if (waiting.size() >= ENOUGH) {
            LockSupport.unpark(gathering);
        }
        return entry.answer();
    }

    /**
     * All that arrived in the meantime, at most {@link #BATCH}; waits for the first up to the given time. For one thread
     * only.
     */
    List<Waiting> take(long millis) throws InterruptedException {
        var batch = new ArrayList<Waiting>();
        var first = waiting.poll(millis, TimeUnit.MILLISECONDS);
        if (first != null) {
            gather();
            batch.add(first);
            waiting.drainTo(batch, BATCH - 1);
        }
        return batch;
    }

    /** What comes soon after a batch is probably not alone; what comes after a while is, and waits for nobody. */
    private void gather() {
        long due = taken + gatherNanos;
        gathering = Thread.currentThread();
        long left = due - System.nanoTime();
        while (left > 0 && waiting.size() < ENOUGH && !closed) {
            LockSupport.parkNanos(this, left);
            left = due - System.nanoTime();
        }
        gathering = null;
        taken = System.nanoTime();
    }

    /** How many wait. */
    int size() {
        return waiting.size();
    }

    /** Takes nothing more; what waits can still be taken out. */
    void close() {
        closed = true;
        LockSupport.unpark(gathering);
    }
}
