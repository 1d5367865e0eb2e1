package com.quikapp.bench;

import java.time.Duration;
import java.util.Arrays;

/** Times from sending to receiving, taken by one thread and read by another one after it. */
final class Latencies {

    private long[] nanos = new long[1 << 16];
    private int count;

    synchronized void add(long sentAt) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, 2 * count);
        }
        nanos[count++] = System.nanoTime() - sentAt;
    }

    synchronized int count() {
        return count;
    }

    synchronized void clear() {
        count = 0;
    }

    /** The time that 99 of 100 stay under, in milliseconds. */
    synchronized double p99() {
        long[] sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        return sorted[(int) (count * 0.99)] / (double) Duration.ofMillis(1).toNanos();
    }
}
