package com.quikapp.realtime.message;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Posts that wait for the writer, in the order they came. Bounded: when it is full the sender is told at once, so that
 * memory and waiting time stay bounded too.
 */
final class PostingQueue {

    /** The most posts one transaction takes. */
    static final int BATCH = 256;

    /** A post and the promise given to its sender. */
    record Waiting(Post post, CompletableFuture<Outcome> answer) {}

    private final BlockingQueue<Waiting> waiting;
    private volatile boolean closed;

    PostingQueue(int capacity) {
        waiting = new ArrayBlockingQueue<>(capacity);
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
        return entry.answer();
    }

    /** All that arrived in the meantime, at most {@link #BATCH}; waits for the first up to the given time. */
    List<Waiting> take(long millis) throws InterruptedException {
        var batch = new ArrayList<Waiting>();
        var first = waiting.poll(millis, TimeUnit.MILLISECONDS);
        if (first != null) {
            batch.add(first);
            waiting.drainTo(batch, BATCH - 1);
        }
        return batch;
    }

    /** How many wait. */
    int size() {
        return waiting.size();
    }

    /** Takes nothing more; what waits can still be taken out. */
    void close() {
        closed = true;
    }
}
