package com.quikapp.intelligence.analytics;

import com.quikapp.platform.id.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A recount as the store keeps it, beside the facts it brought.
 *
 * @param afterId the message behind which it goes on
 */
record RecountRun(
        long total,
        long done,
        long afterId,
        @Nullable UserId startedBy,
        Instant startedAt,
        @Nullable Instant finishedAt) {

    static RecountRun begin(long total, @Nullable UserId by, Instant now) {
        return new RecountRun(total, 0, 0, by, now, null);
    }

    RecountRun advance(long lastId, int counted) {
        return new RecountRun(total, done + counted, lastId, startedBy, startedAt, null);
    }

    RecountRun complete(Instant now) {
        return new RecountRun(total, done, afterId, startedBy, startedAt, now);
    }

    boolean isRunning() {
        return finishedAt == null;
    }

    Recount view() {
        var state = isRunning() ? Recount.State.RUNNING : Recount.State.COMPLETED;
        return new Recount(state, total, done, startedBy, startedAt, finishedAt);
    }
}
