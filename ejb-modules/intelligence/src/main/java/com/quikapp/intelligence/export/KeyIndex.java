package com.quikapp.intelligence.export;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The keys of all entries of one conversation (or of the list of users), and which of them have been passed: 8 bytes an
 * entry. Tells duplicates, and whether a thread's root is before, after or missing, and tells the same after a restart.
 */
final class KeyIndex {

    enum Place {
        BEFORE,
        AFTER,
        NOWHERE
    }

    private long[] keys = new long[1024];
    private int size;
    private final BitSet passed = new BitSet();

    /** All keys are added before the first is passed. */
    void add(long key) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
        }
        keys[size++] = key;
    }

    KeyIndex sealed() {
        keys = Arrays.stream(keys, 0, size).sorted().distinct().toArray();
        size = keys.length;
        return this;
    }

    /** Where the entry with this key is, seen from the entry that is passed now. */
    Place place(long key) {
        int position = Arrays.binarySearch(keys, key);
        if (position < 0) {
            return Place.NOWHERE;
        }
        return passed.get(position) ? Place.BEFORE : Place.AFTER;
    }

    /** Passes an entry. False when one with the same key was passed before. */
    boolean pass(long key) {
        int position = Arrays.binarySearch(keys, key);
        if (position < 0) {
            throw new IllegalStateException("The archive changed while it was read");
        }
        boolean first = !passed.get(position);
        passed.set(position);
        return first;
    }
}
