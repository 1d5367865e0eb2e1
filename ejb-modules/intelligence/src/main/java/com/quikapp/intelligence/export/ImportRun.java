package com.quikapp.intelligence.export;

import com.quikapp.platform.database.Transactions;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;

/** One run of an import on this server: from the stored checkpoint to the end, or to where it is stopped. */
final class ImportRun {

    /** The server drains; another run goes on from the checkpoint. */
    static final class Interrupted extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private Interrupted() {
            super("The server drains; the import goes on later", null, false, false);
        }
    }

    private final ImportRecord job;
    private final SlackArchive archive;
    private final RunCache cache;
    private final Transactions transactions;
    private final BooleanSupplier stopping;
    private Progress progress;

    ImportRun(
            ImportRecord job,
            SlackArchive archive,
            RunCache cache,
            Transactions transactions,
            BooleanSupplier stopping) {
        this.job = job;
        this.archive = archive;
        this.cache = cache;
        this.transactions = transactions;
        this.stopping = stopping;
        this.progress = job.progress();
    }

    ImportRecord job() {
        return job;
    }

    SlackArchive archive() {
        return archive;
    }

    RunCache cache() {
        return cache;
    }

    Checkpoint checkpoint() {
        return progress.checkpoint();
    }

    /** Takes one step, in a transaction of its own. */
    void step(UnaryOperator<Progress> step) {
        if (stopping.getAsBoolean()) {
            throw new Interrupted();
        }
        progress = transactions.inNew(() -> step.apply(progress));
    }
}
