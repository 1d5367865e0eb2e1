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
 * each batch is dear lets events gather for a moment after the first.
 */
final class Subscription {

    private static final int MAX_BATCH = 500;

    private final List<String> topics;
    private final Duration gathering;
    private final Queue<Delivery> waiting = new ArrayDeque<>();
    private @Nullable UniEmitter<? super Void> idle;

    /** @param gathering how long a batch that is not full waits for more */
    Subscription(List<String> topics, Duration gathering) {
        this.topics = topics;
        this.gathering = gathering;
    }

    boolean wants(String topic) {
        return topics.contains(topic);
    }

    /** Completes when the consumer has acknowledged the event. */
    CompletableFuture<Void> offer(String payload) {
        var delivery = new Delivery(payload, new CompletableFuture<>());
        UniEmitter<? super Void> consumer;
        synchronized (this) {
            waiting.add(delivery);
            consumer = idle;
            idle = null;
        }
        if (consumer != null) {
            consumer.complete(null);
        }
        return delivery.taken();
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
                    deliveries.forEach(delivery -> delivery.taken().complete(null));
                    return CompletableFuture.completedFuture(null);
                },
                cause -> {
                    deliveries.forEach(delivery -> delivery.taken().completeExceptionally(cause));
                    return CompletableFuture.completedFuture(null);
                });
    }

    private record Delivery(String payload, CompletableFuture<Void> taken) {}
}
