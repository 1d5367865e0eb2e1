package com.quikapp.realtime.message;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of the table {@code message}. */
record MessageRow(
        long id,
        long workspaceId,
        long channelId,
        long seq,
        MessageKind kind,
        long authorId,
        String text,
        @Nullable Long rootId,
        Mentions mentions,
        @Nullable String key,
        String traceId,
        Instant createdAt) {

    boolean isRoot() {
        return rootId == null;
    }
}
