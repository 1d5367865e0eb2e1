package com.quikapp.realtime.broadcast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Puts the events of a channel in the order of their sequence numbers. Several servers publish, and each event comes at
 * least once: what is known is dropped, what is early waits for what is missing. An event may cover a range of numbers.
 * Not thread-safe.
 */
final class Sequencer<E> {

    private static final long UNKNOWN = -1;

    /** The numbers that are missing before an event that waits. */
    record Gap(long from, long to) {
        long size() {
            return to - from + 1;
        }
    }

    private record Step<E>(long to, E event) {}

    private final TreeMap<Long, Step<E>> early = new TreeMap<>();
    private long last = UNKNOWN;

    /** The last number that was let through; -1 before the start. */
    long last() {
        return last;
    }

    boolean isStarted() {
        return last != UNKNOWN;
    }

    /** Lets pass what comes after this number; called again it changes nothing. Answers what had come too early. */
    List<E> start(long seq) {
        return isStarted() ? List.of() : skipTo(seq);
    }

    /** Takes an event of one number, or of a range. Answers what may now be delivered, in order. */
    List<E> accept(long from, long to, E event) {
        if (to <= last) {
            return List.of();
        }
        early.merge(from, new Step<>(to, event), (old, other) -> old.to() >= other.to() ? old : other);
        return isStarted() ? advance() : List.of();
    }

    /** Gives up what is missing up to this number. Answers what may now be delivered. */
    List<E> skipTo(long seq) {
        last = Math.max(last, seq);
        return advance();
    }

    /** What is missing before the first event that waits. */
    Optional<Gap> gap() {
        return isStarted() && !early.isEmpty()
                ? Optional.of(new Gap(last + 1, early.firstKey() - 1))
                : Optional.empty();
    }

    private List<E> advance() {
        List<E> ready = new ArrayList<>(1);
        while (!early.isEmpty() && early.firstKey() <= last + 1) {
            var step = early.pollFirstEntry().getValue();
            if (step.to() > last) {
                last = step.to();
                ready.add(step.event());
            }
        }
        return ready;
    }
}
