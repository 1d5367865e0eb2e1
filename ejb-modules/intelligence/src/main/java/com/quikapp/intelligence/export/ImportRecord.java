package com.quikapp.intelligence.export;

import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.id.WorkspaceId;
import java.time.Instant;
import java.util.Optional;

/**
 * An import as it is stored.
 *
 * @param caller who started it: the import acts with their rights of the moment
 */
record ImportRecord(
        ImportId id,
        WorkspaceId workspaceId,
        Caller caller,
        StoredArchive archive,
        ImportState state,
        boolean cancelAsked,
        Optional<ImportProblem> problem,
        Progress progress,
        int failures,
        Instant createdAt,
        Optional<Instant> startedAt,
        Optional<Instant> finishedAt) {

    static ImportRecord queued(ImportId id, WorkspaceId workspace, Caller caller, StoredArchive archive, Instant now) {
        return new ImportRecord(
                id,
                workspace,
                caller,
                archive,
                ImportState.QUEUED,
                false,
                Optional.empty(),
                new Progress(0, 0, Checkpoint.start(Checkpoint.Phase.COUNT)),
                0,
                now,
                Optional.empty(),
                Optional.empty());
    }

    /** What tells this workspace's Slack from every other in the ids of users and channels. */
    String source() {
        return "slack:" + workspaceId.text();
    }
}
