package com.quikapp.platform.jobs;

import java.util.function.IntSupplier;

/** What a running job may ask. */
public interface JobContext {

    /** The server drains: stop at the next safe place and return normally only when all is done, else throw. */
    boolean stopping();

    /**
     * Does batch after batch until one is not full.
     *
     * @param size of a full one
     * @param batch does one, in a transaction of its own, and says how much it found to do
     * @throws IllegalStateException when the server drains before all is done
     */
    default void inBatches(int size, IntSupplier batch) {
        int done = size;
        while (done == size) {
            if (stopping()) {
                throw new IllegalStateException("The rest is done after the server has stopped");
            }
            done = batch.getAsInt();
        }
    }
}
