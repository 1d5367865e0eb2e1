package com.quikapp.intelligence.export;

import com.quikapp.platform.Service;
import jakarta.inject.Inject;
import java.util.Collection;

/** Writes down what became of entries and moves the checkpoint behind them, in the step's transaction. */
@Service
class Ledger {

    private final ImportRepository imports;
    private final LedgerRepository rows;

    @Inject
    Ledger(ImportRepository imports, LedgerRepository rows) {
        this.imports = imports;
        this.rows = rows;
    }

    /**
     * @param added of the stored ones, those that were not there before
     * @throws ImportStopped when the run must not go on
     */
    Progress record(
            ImportRecord job,
            Progress at,
            EntryKind kind,
            Collection<LedgerEntry> entries,
            long added,
            Checkpoint next) {
        int listed = rows.write(job.id(), kind, entries, added, at.listedRows() + 1);
        return move(job, at, listed, next);
    }

    /** Moves the checkpoint alone. */
    Progress move(ImportRecord job, Progress at, int listed, Checkpoint next) {
        var to = at.next(listed, next);
        imports.advance(job.id(), at, to);
        return to;
    }
}
