package com.quikapp.platform.eventlog;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Why the embedded log did not keep an event by itself: these consumers are behind. All others have it; who published it
 * keeps it for them and gives it to them by {@link InJvmLog#giveOwed}.
 */
public final class ConsumersBehind extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Subscription> subscriptions;

    ConsumersBehind(List<Subscription> subscriptions) {
        super("Consumers are behind", null, false, false);
        this.subscriptions = subscriptions;
    }

    /** Their names. */
    public Set<String> consumers() {
        return subscriptions.stream().map(Subscription::name).collect(Collectors.toUnmodifiableSet());
    }

    /** The event is kept for them now; to be called once. */
    public void kept() {
        subscriptions.forEach(Subscription::kept);
    }
}
