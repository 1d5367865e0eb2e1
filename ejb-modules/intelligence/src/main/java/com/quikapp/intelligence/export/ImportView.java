package com.quikapp.intelligence.export;

import com.quikapp.platform.id.UserId;
import com.quikapp.platform.id.WorkspaceId;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An import as clients see it. {@code entries…}, {@code stored} and {@code listed} are about messages;
 * {@code entriesDone} = {@code stored} + {@code listed}, and in the end {@code entriesTotal}.
 *
 * @param listed entries in the ledger: {@code storedWithLoss} + {@code skipped}
 * @param added messages that were not there before; 0 when the same archive is imported again
 * @param totals the same figures for each kind of entry
 * @param messagesPerSecond over the whole time since the start
 */
public record ImportView(
        ImportId id,
        WorkspaceId workspaceId,
        UserId startedBy,
        ImportState state,
        String archiveSha256,
        long archiveBytes,
        long entriesTotal,
        long entriesDone,
        long stored,
        long storedWithLoss,
        long skipped,
        long listed,
        long added,
        Map<EntryKind, Tally> totals,
        long messagesPerSecond,
        boolean cancelling,
        @Nullable ImportProblem problem,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt) {

    static ImportView of(ImportRecord job, Map<EntryKind, Tally> totals, Instant now) {
        var messages = totals.getOrDefault(EntryKind.MESSAGE, Tally.NONE);
        return new ImportView(
                job.id(),
                job.workspaceId(),
                job.caller().userId(),
                job.state(),
                job.archive().sha256(),
                job.archive().bytes(),
                messages.total(),
                messages.done(),
                messages.stored(),
                messages.storedWithLoss(),
                messages.skipped(),
                messages.storedWithLoss() + messages.skipped(),
                messages.added(),
                totals,
                perSecond(job, messages.done(), now),
                job.cancelAsked() && !job.state().isOver(),
                job.problem().orElse(null),
                job.createdAt(),
                job.startedAt().orElse(null),
                job.finishedAt().orElse(null));
    }

    private static long perSecond(ImportRecord job, long done, Instant now) {
        return job.startedAt()
                .map(start -> Duration.between(start, job.finishedAt().orElse(now)))
                .map(time -> done * 1000 / Math.max(1, time.toMillis()))
                .orElse(0L);
    }
}
