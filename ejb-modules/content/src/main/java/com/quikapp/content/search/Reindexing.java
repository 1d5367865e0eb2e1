package com.quikapp.content.search;

import com.fasterxml.jackson.annotation.JsonValue;
import com.quikapp.platform.id.UserId;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How far the last reindexing is.
 *
 * @param total how many messages there were when it began, about
 * @param done how many of them are indexed
 * @param removed how many documents were removed whose messages no longer exist
 * @param startedBy null when the server began it because the index was missing
 */
public record Reindexing(
        State state,
        long total,
        long done,
        long removed,
        @Nullable UserId startedBy,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt) {

    /** Where a reindexing is. */
    public enum State {
        /** None was ever started. */
        NEVER,
        RUNNING,
        COMPLETED;

        @JsonValue
        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
