package com.quikapp.intelligence.export;

import com.quikapp.intelligence.export.Checkpoint.Phase;
import com.quikapp.platform.Service;
import jakarta.inject.Inject;

/** Stores what the archive holds, and which of its files are listed. */
@Service
class CountStep {

    private final Ledger ledger;
    private final LedgerRepository rows;

    @Inject
    CountStep(Ledger ledger, LedgerRepository rows) {
        this.ledger = ledger;
        this.rows = rows;
    }

    Progress take(ImportRecord job, Progress at, ArchiveCount count) {
        rows.open(job.id(), count.totals());
        return ledger.record(job, at, EntryKind.FILE, count.files(), 0, Checkpoint.start(Phase.USERS));
    }

    /** Begins the next phase. */
    Progress begin(ImportRecord job, Progress at, Phase phase) {
        return ledger.move(job, at, 0, Checkpoint.start(phase));
    }
}
