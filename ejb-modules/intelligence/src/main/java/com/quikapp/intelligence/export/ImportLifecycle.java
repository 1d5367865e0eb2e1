package com.quikapp.intelligence.export;

import com.quikapp.platform.Service;
import com.quikapp.platform.event.Events;
import com.quikapp.platform.jobs.Jobs;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The states of an import, each change a transaction of its own. */
@Service
@Transactional
class ImportLifecycle {

    /** Failed runs in a row, without a step between them, after which the import is given up. */
    static final int MAX_FAILURES = 5;

    private final ImportRepository imports;
    private final LedgerRepository ledger;
    private final ChannelStep channels;
    private final Jobs jobs;
    private final Events events;
    private final Clock clock;

    @Inject
    ImportLifecycle(
            ImportRepository imports,
            LedgerRepository ledger,
            ChannelStep channels,
            Jobs jobs,
            Events events,
            Clock clock) {
        this.imports = imports;
        this.ledger = ledger;
        this.channels = channels;
        this.jobs = jobs;
        this.events = events;
        this.clock = clock;
    }

    /** @throws ImportAlreadyRunning when the workspace has one that is not over */
    public void queue(ImportRecord job) {
        imports.add(job);
        jobs.start(ImportJob.NAME, job.id().text());
        events.raise(
                job.caller(),
                new ImportQueued(job.id(), job.workspaceId(), job.archive().sha256()));
    }

    /** The import, marked as running; empty when it is over or was cancelled before. */
    public Optional<ImportRecord> begin(ImportId id) {
        var job = imports.find(id).filter(found -> !found.state().isOver());
        if (job.isPresent() && job.get().cancelAsked()) {
            end(job.get(), ImportState.CANCELLED, null);
            return Optional.empty();
        }
        if (job.isPresent() && job.get().failures() >= MAX_FAILURES) {
            end(
                    job.get(),
                    ImportState.FAILED,
                    new ImportProblem("import.gave-up", "The import failed again and again."));
            return Optional.empty();
        }
        return job.filter(found -> imports.begin(id, now()));
    }

    /** Ends a run that took every step; the ledger must account for every entry that was counted. */
    public void complete(ImportRecord job) {
        boolean balanced = ledger.tallies(job.id()).values().stream().allMatch(tally -> tally.done() == tally.total());
        if (balanced) {
            channels.archive(job);
            end(job, ImportState.COMPLETED, null);
        } else {
            end(
                    job,
                    ImportState.FAILED,
                    new ImportProblem("import.unbalanced", "Not every entry is accounted for in the ledger."));
        }
    }

    public void fail(ImportRecord job, ImportProblem problem) {
        end(job, ImportState.FAILED, problem);
    }

    /** Asks a run to stop; ends the import at once when none has begun. Of one that is over nothing changes. */
    public void cancel(ImportId id) {
        imports.askToCancel(id);
        imports.find(id)
                .filter(job -> job.state() == ImportState.QUEUED)
                .ifPresent(job -> end(job, ImportState.CANCELLED, null));
    }

    /** Ends a run that was stopped, when that was because somebody cancelled it. */
    public void stopped(ImportId id) {
        imports.find(id).filter(ImportRecord::cancelAsked).ifPresent(job -> end(job, ImportState.CANCELLED, null));
    }

    /** Notes that a run failed for a reason that may pass. */
    public void failedRun(ImportId id) {
        imports.addFailure(id);
    }

    public boolean isOver(ImportId id) {
        return imports.find(id).map(job -> job.state().isOver()).orElse(true);
    }

    private void end(ImportRecord job, ImportState state, @Nullable ImportProblem problem) {
        if (imports.end(job.id(), state, problem, now())) {
            channels.clear(job);
            var messages = ledger.tallies(job.id()).getOrDefault(EntryKind.MESSAGE, Tally.NONE);
            events.raise(job.caller(), new ImportFinished(job.id(), job.workspaceId(), state, messages));
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
