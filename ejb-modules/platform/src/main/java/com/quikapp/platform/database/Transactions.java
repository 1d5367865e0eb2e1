package com.quikapp.platform.database;

import java.util.function.Supplier;

/** Transactions by hand, for work that is not one call of a facade: batches on the hot path, jobs. */
public interface Transactions {

    /**
     * Runs the work in a new transaction and commits it before returning; any exception rolls it back and goes on to the
     * caller. When the commit itself fails it is unknown whether it happened.
     *
     * @throws DiskFull when there is no room on the embedded database's disk; the work was not begun
     */
    <T> T inNew(Supplier<T> work);
}
