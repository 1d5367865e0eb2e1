package com.quikapp.platform.eventlog;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Hands each event to every subscription of its topic, in order. Keeps nothing itself: a publication completes when all
 * subscriptions have taken the event for good, and until then the outbox has it.
 */
@ApplicationScoped
class InJvmLog {

    private final List<Subscription> subscriptions = new CopyOnWriteArrayList<>();

    Subscription subscribe(List<String> topics, Duration gathering) {
        var subscription = new Subscription(topics, gathering);
        subscriptions.add(subscription);
        return subscription;
    }

    /** Completes when all subscribers have acknowledged; fails when one has refused. */
    CompletionStage<Void> publish(String topic, String payload) {
        var taken = subscriptions.stream()
                .filter(subscription -> subscription.wants(topic))
                .map(subscription -> subscription.offer(payload))
                .toArray(CompletableFuture<?>[]::new);
        return CompletableFuture.allOf(taken);
    }
}
