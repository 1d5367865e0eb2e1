package com.quikapp.intelligence.analytics;

import com.fasterxml.jackson.annotation.JsonValue;
import com.quikapp.platform.id.UserId;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How far the last recount of this server's event store is.
 *
 * @param total how many messages there were when it began, about
 * @param done how many of them are counted
 * @param startedBy null when the server began it because the store was new
 */
public record Recount(
        State state,
        long total,
        long done,
        @Nullable UserId startedBy,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt) {

    static final Recount NEVER = new Recount(State.NEVER, 0, 0, null, null, null);

    /** Where a recount is. */
    public enum State {
        /** The server has just been started, and begins one soon. */
        NEVER,
        RUNNING,
        COMPLETED;

        @JsonValue
        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
