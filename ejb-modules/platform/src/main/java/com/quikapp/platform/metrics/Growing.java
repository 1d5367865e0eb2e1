package com.quikapp.platform.metrics;

import java.util.function.LongSupplier;
import org.eclipse.microprofile.metrics.Counter;

/** A total and the counter that follows it. */
final class Growing {

    private final Counter counter;
    private final LongSupplier total;
    private long added;

    Growing(Counter counter, LongSupplier total) {
        this.counter = counter;
        this.total = total;
    }

    synchronized void addWhatHasGrown() {
        long now = total.getAsLong();
        if (now > added) {
            counter.inc(now - added);
            added = now;
        }
    }
}
