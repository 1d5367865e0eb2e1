package com.quikapp.platform.eventlog;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Hands each event to every subscription of its topic, in order. Keeps nothing itself: a publication completes when all
 * subscriptions have taken the event for good, and until then the outbox has it. A consumer that is behind holds up no
 * other: what it is owed is kept by who publishes, and given to it alone.
 */
@ApplicationScoped
public class InJvmLog {

    private final List<Subscription> subscriptions = new CopyOnWriteArrayList<>();

    /** @param consumer names the subscription, the same in each life of the server */
    Subscription subscribe(String consumer, List<String> topics, Duration gathering) {
        var subscription = new Subscription(consumer, topics, gathering);
        subscriptions.add(subscription);
        return subscription;
    }

    /**
     * Completes when all subscribers have acknowledged; fails when one has refused, and with {@link ConsumersBehind} when
     * all have acknowledged but those.
     */
    CompletionStage<Void> publish(String topic, String payload) {
        var wanting = subscriptions.stream()
                .filter(subscription -> subscription.wants(topic))
                .toList();
        var offers = wanting.stream()
                .map(subscription -> subscription.offer(payload))
                .toList();
        var published = new CompletableFuture<Void>();
        CompletableFuture.allOf(offers.toArray(CompletableFuture<?>[]::new))
                .whenComplete((done, refusal) -> conclude(published, wanting, offers, refusal));
        return published;
    }

    /** What one refuses is published to all again, so nothing is owed of it. */
    private static void conclude(
            CompletableFuture<Void> published,
            List<Subscription> wanting,
            List<CompletableFuture<Receipt>> offers,
            @Nullable Throwable refusal) {
        var behind = IntStream.range(0, wanting.size())
                .filter(at -> isOwed(offers.get(at)))
                .mapToObj(wanting::get)
                .toList();
        if (refusal != null) {
            behind.forEach(Subscription::kept);
            published.completeExceptionally(refusal);
        } else if (behind.isEmpty()) {
            published.complete(null);
        } else {
            published.completeExceptionally(new ConsumersBehind(behind));
        }
    }

    private static boolean isOwed(CompletableFuture<Receipt> offer) {
        return !offer.isCompletedExceptionally() && offer.join() == Receipt.OWED;
    }

    /** The names of all consumers. */
    public Set<String> consumers() {
        return subscriptions.stream().map(Subscription::name).collect(Collectors.toUnmodifiableSet());
    }

    /** The names of those that are behind. */
    public List<String> behind() {
        return subscriptions.stream()
                .filter(Subscription::isBehind)
                .map(Subscription::name)
                .toList();
    }

    /** Something is kept for the consumer since an earlier life of the server. */
    public void fallBehind(String consumer) {
        named(consumer).fallBehind();
    }

    /** Gives a consumer that is behind what is owed to it; completes when it has acknowledged all of it. */
    public CompletionStage<Void> giveOwed(String consumer, List<String> payloads) {
        var subscription = named(consumer);
        return CompletableFuture.allOf(payloads.stream().map(subscription::give).toArray(CompletableFuture<?>[]::new));
    }

    /** Little is kept for the consumer any more: nothing new is owed to it, but held until it goes live. */
    public void comeBack(String consumer) {
        named(consumer).comeBack();
    }

    /** Whether the consumer comes back, and nothing that is owed to it has yet to be kept. */
    public boolean isAllKept(String consumer) {
        return named(consumer).isAllKept();
    }

    /** Nothing is kept for the consumer any more, seen after {@link #isAllKept}: it is behind no longer. */
    public void goLive(String consumer) {
        named(consumer).goLive();
    }

    private Subscription named(String consumer) {
        return subscriptions.stream()
                .filter(subscription -> subscription.name().equals(consumer))
                .findFirst()
                .orElseThrow();
    }
}
