package com.quikapp.realtime.broadcast;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

/** Sends the clients of a server away in slices, in any order, so that the other servers are not met by all of them at once. */
final class Departure<C> {

    private static final int SLICE_MILLIS = 100;

    private final int slices;
    private final List<C> leaving;

    Departure(Collection<C> clients, DepartureConfig config) {
        leaving = new ArrayList<>(clients);
        Collections.shuffle(leaving);
        long millis = Math.min(config.longest().toMillis(), leaving.size() * 1_000L / config.clientsPerSecond());
        slices = (int) (millis / SLICE_MILLIS) + 1;
    }

    int slices() {
        return slices;
    }

    /** Returns when the last slice has gone. */
    void run(Consumer<C> farewell) throws InterruptedException {
        for (int slice = 0; slice < slices; slice++) {
            if (slice > 0) {
                Thread.sleep(SLICE_MILLIS);
            }
            leaving.subList(start(slice), start(slice + 1)).forEach(farewell);
        }
    }

    private int start(int slice) {
        return (int) ((long) leaving.size() * slice / slices);
    }
}
