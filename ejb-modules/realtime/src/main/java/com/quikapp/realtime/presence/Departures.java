package com.quikapp.realtime.presence;

import com.quikapp.platform.id.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.LongSupplier;
import java.util.function.Predicate;

/**
 * Clients that went. They are seen for a while yet: most come back at once, perhaps to another server. Who has not come
 * back is noted as last seen, everybody of that moment in one transaction, and then those who watch are told. The clock
 * only says when that was: how long it is ago is measured, so that a clock that is set back keeps nobody online.
 */
final class Departures {

    private static final int MOST = 1_000;

    private final PresenceStore store;
    private final Profiles profiles;
    private final long linger;
    private final LongSupplier nanos;
    private final ConcurrentLinkedQueue<Departure> waiting = new ConcurrentLinkedQueue<>();

    /** @param since the nanoseconds at that moment */
    private record Departure(Device device, Instant at, long since) {}

    /** @param nanos counts time as {@link System#nanoTime} does */
    Departures(PresenceStore store, Profiles profiles, Duration linger, LongSupplier nanos) {
        this.store = store;
        this.profiles = profiles;
        this.linger = linger.toNanos();
        this.nanos = nanos;
    }

    void add(Device device) {
        waiting.add(new Departure(device, profiles.now(), nanos.getAsLong()));
    }

    /** Sees off those who went long enough ago; what fails is done the next time. */
    void work() {
        long now = nanos.getAsLong();
        seeOffAll(departure -> now - departure.since() >= linger);
    }

    /** Sees off everybody at once, because the server stops and nobody else will. */
    void finish(Collection<Device> present) {
        present.forEach(this::add);
        seeOffAll(any -> true);
    }

    private void seeOffAll(Predicate<Departure> due) {
        for (var part = take(due); !part.isEmpty(); part = take(due)) {
            seeOff(part);
        }
    }

    private List<Departure> take(Predicate<Departure> due) {
        var part = new ArrayList<Departure>();
        for (var next = waiting.peek(); next != null && due.test(next) && part.size() < MOST; next = waiting.peek()) {
            part.add(next);
            waiting.remove();
        }
        return part;
    }

    private void seeOff(List<Departure> gone) {
        try {
            store.remove(gone.stream().map(Departure::device).toList());
            var seen = new HashMap<UserId, Instant>();
            gone.forEach(departure -> seen.put(departure.device().userId(), departure.at()));
            settle(seen);
        } catch (RuntimeException failure) {
            waiting.addAll(gone);
            throw failure;
        }
    }

    /** Devices of these people are gone: notes who has none left, and has everybody looked at again. */
    void settle(Map<UserId, Instant> seen) {
        var here = store.devices(seen.keySet());
        var away = new HashMap<>(seen);
        away.keySet().removeAll(here.keySet());
        profiles.seen(away);
        store.announce(seen.keySet());
    }
}
