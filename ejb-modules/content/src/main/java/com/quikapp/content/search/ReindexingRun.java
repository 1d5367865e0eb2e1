package com.quikapp.content.search;

import com.quikapp.platform.id.Ids;
import com.quikapp.platform.id.UserId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The one row of the last run; its lock keeps two from running side by side. */
@Entity
@Table(name = "reindexing")
class ReindexingRun {
    static final long ROW = 1;

    @Id
    @Column(name = "id")
    private long id;

    @Column(name = "run_id")
    private long runId;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private Reindexing.State state = Reindexing.State.NEVER;

    @Column(name = "total")
    private long total;

    @Column(name = "done")
    private long done;

    @Column(name = "removed")
    private long removed;

    @Column(name = "after_id")
    private long afterId;

    @Column(name = "started_by")
    private @Nullable Long startedBy;

    @Column(name = "started_at")
    private @Nullable Instant startedAt;

    @Column(name = "finished_at")
    private @Nullable Instant finishedAt;

    protected ReindexingRun() {}

    boolean isRunning() {
        return state == Reindexing.State.RUNNING;
    }

    void start(long newRunId, long messages, @Nullable Long by, Instant now) {
        runId = newRunId;
        state = Reindexing.State.RUNNING;
        total = messages;
        done = 0;
        removed = 0;
        afterId = 0;
        startedBy = by;
        startedAt = now;
        finishedAt = null;
    }

    void advance(long lastId, int indexed, int gone) {
        afterId = lastId;
        done += indexed;
        removed += gone;
    }

    void complete(Instant now) {
        state = Reindexing.State.COMPLETED;
        finishedAt = now;
    }

    /** Whether this is the run of that id, and not finished. */
    boolean is(String run) {
        return isRunning() && Ids.text(runId).equals(run);
    }

    long afterId() {
        return afterId;
    }

    Reindexing view() {
        UserId by = startedBy == null ? null : new UserId(startedBy);
        return new Reindexing(state, total, done, removed, by, startedAt, finishedAt);
    }
}
