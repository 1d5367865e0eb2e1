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

/**
 * Clients that went. They are seen for a while yet: most come back at once, perhaps to another server. Who has not come
 * back is noted as last seen, everybody of that moment in one transaction, and then those who watch are told.
 */
final class Departures {

    private static final int MOST = 1_000;

    private final PresenceStore store;
    private final Profiles profiles;
    private final Duration linger;
    private final ConcurrentLinkedQueue<Departure> waiting = new ConcurrentLinkedQueue<>();

    private record Departure(Device device, Instant at) {}

    Departures(PresenceStore store, Profiles profiles, Duration linger) {
        this.store = store;
        this.profiles = profiles;
        this.linger = linger;
    }

    void add(Device device) {
        waiting.add(new Departure(device, profiles.now()));
    }

    /** Sees off those who went long enough ago; what fails is done the next time. */
    void work() {
        var until = profiles.now().minus(linger);
        for (var part = due(until); !part.isEmpty(); part = due(until)) {
            seeOff(part);
        }
    }

    /** Sees off everybody at once, because the server stops and nobody else will. */
    void finish(Collection<Device> present) {
        present.forEach(this::add);
        for (var part = due(Instant.MAX); !part.isEmpty(); part = due(Instant.MAX)) {
            seeOff(part);
        }
    }

    private List<Departure> due(Instant until) {
        var due = new ArrayList<Departure>();
        for (var next = waiting.peek();
                next != null && !next.at().isAfter(until) && due.size() < MOST;
                next = waiting.peek()) {
            due.add(next);
            waiting.remove();
        }
        return due;
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
