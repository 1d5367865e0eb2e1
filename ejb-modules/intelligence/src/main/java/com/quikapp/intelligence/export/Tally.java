package com.quikapp.intelligence.export;

import java.util.Collection;

/**
 * How many entries of one kind became what.
 *
 * @param total how many the archive has; 0 before they were counted
 * @param storedWithLoss stored, with something listed
 * @param skipped listed only
 * @param added of the stored ones, those that were not there before this import
 */
public record Tally(long total, long stored, long storedWithLoss, long skipped, long added) {

    static final Tally NONE = new Tally(0, 0, 0, 0, 0);

    static Tally of(Collection<LedgerEntry> entries, long added) {
        return new Tally(
                0,
                count(entries, Outcome.STORED),
                count(entries, Outcome.STORED_WITH_LOSS),
                count(entries, Outcome.SKIPPED),
                added);
    }

    static Tally ofTotal(long total) {
        return new Tally(total, 0, 0, 0, 0);
    }

    /** Entries whose outcome is known. */
    public long done() {
        return stored + storedWithLoss + skipped;
    }

    private static long count(Collection<LedgerEntry> entries, Outcome outcome) {
        return entries.stream().filter(entry -> entry.outcome() == outcome).count();
    }
}
