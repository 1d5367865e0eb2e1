package com.quikapp.platform.eventlog;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.jspecify.annotations.Nullable;

/**
 * The events one consumer has yet to take. What queued up while it was busy comes as one batch; a consumer for which
 * each batch is dear lets events gather for a moment after the first. When too many wait it gives back all but those it
 * is busy with, and is behind: from then on it is owed its events and gets them from who keeps them. When that is nearly
 * done it returns: what is new is held until the last that is owed was given.
 */
final class Subscription {

    private static final int MAX_BATCH = 500;

    /** So many may wait for a consumer, less than what may be on its way to all of them. */
    static final int MOST_WAITING = 8_000;

    private enum State {
        LIVE,
        BEHIND,
        RETURNING
    }

    private final String name;
    private final List<String> topics;
    private final Duration gathering;
    private final Queue<Delivery> waiting = new ArrayDeque<>();
    private final Queue<Delivery> held = new ArrayDeque<>();
    private @Nullable UniEmitter<? super Void> idle;
    private State state = State.LIVE;
    private long unkept;

    /**
     * @param name the consumer's, the same in each life of the server
     * @param gathering how long a batch that is not full waits for more
     */
    Subscription(String name, List<String> topics, Duration gathering) {
        this.name = name;
        this.topics = topics;
        this.gathering = gathering;
    }

    String name() {
        return name;
    }

    boolean wants(String topic) {
        return topics.contains(topic);
    }

    /** Completes when the consumer has acknowledged the event, or is to get it later because it is behind. */
    CompletableFuture<Receipt> offer(String payload) {
        var delivery = new Delivery(payload, new CompletableFuture<>());
        var owed = List.<Delivery>of();
        synchronized (this) {
            if (state == State.BEHIND) {
                unkept++;
                return CompletableFuture.completedFuture(Receipt.OWED);
            }
            var queue = state == State.LIVE ? waiting : held;
            queue.add(delivery);
            if (queue.size() > MOST_WAITING) {
                owed = List.copyOf(queue);
                queue.clear();
                unkept += owed.size();
                state = State.BEHIND;
            }
        }
        owed.forEach(each -> each.taken().complete(Receipt.OWED));
        wake();
        return delivery.taken();
    }

    /** Gives what is owed; completes when the consumer has acknowledged it. */
    CompletableFuture<Receipt> give(String payload) {
        var delivery = new Delivery(payload, new CompletableFuture<>());
        synchronized (this) {
            waiting.add(delivery);
        }
        wake();
        return delivery.taken();
    }

    private void wake() {
        UniEmitter<? super Void> consumer;
        synchronized (this) {
            if (waiting.isEmpty()) {
                return;
            }
            consumer = idle;
            idle = null;
        }
        if (consumer != null) {
            consumer.complete(null);
        }
    }

    synchronized boolean isBehind() {
        return state != State.LIVE;
    }

    /** Something is owed since an earlier life of the server. */
    synchronized void fallBehind() {
        state = State.BEHIND;
    }

    /** One event that is owed is kept by somebody now, or comes again anyway. */
    synchronized void kept() {
        unkept--;
    }

    /** Little is owed any more: what is new is held from now on. */
    synchronized void comeBack() {
        if (state == State.BEHIND) {
            state = State.RETURNING;
        }
    }

    /** Whether it returns and everything that is owed to it is kept, so that who keeps it knows all of it. */
    synchronized boolean isAllKept() {
        return state == State.RETURNING && unkept == 0;
    }

    /** Nothing is owed any more. Does nothing when it has fallen behind again meanwhile. */
    void goLive() {
        synchronized (this) {
            if (state == State.RETURNING) {
                waiting.addAll(held);
                held.clear();
                state = State.LIVE;
            }
        }
        wake();
    }

    /** Batches as fast as the consumer asks for them. */
    Multi<Message<List<String>>> batches() {
        return Multi.createBy()
                .repeating()
                .uni(() -> Uni.createFrom()
                        .<Void>emitter(this::awaitEvent)
                        .chain(this::gather)
                        .map(gathered -> batch()))
                .indefinitely();
    }

    private void awaitEvent(UniEmitter<? super Void> consumer) {
        synchronized (this) {
            if (waiting.isEmpty()) {
                idle = consumer;
                return;
            }
        }
        consumer.complete(null);
    }

    private synchronized Uni<Void> gather() {
        var now = Uni.createFrom().voidItem();
        return gathering.isZero() || waiting.size() >= MAX_BATCH
                ? now
                : now.onItem().delayIt().by(gathering);
    }

    private synchronized Message<List<String>> batch() {
        var deliveries = new ArrayList<Delivery>();
        while (!waiting.isEmpty() && deliveries.size() < MAX_BATCH) {
            deliveries.add(waiting.remove());
        }
        return Message.of(
                deliveries.stream().map(Delivery::payload).toList(),
                () -> {
                    deliveries.forEach(delivery -> delivery.taken().complete(Receipt.TAKEN));
                    return CompletableFuture.completedFuture(null);
                },
                cause -> {
                    deliveries.forEach(delivery -> delivery.taken().completeExceptionally(cause));
                    return CompletableFuture.completedFuture(null);
                });
    }

    private record Delivery(String payload, CompletableFuture<Receipt> taken) {}
}
