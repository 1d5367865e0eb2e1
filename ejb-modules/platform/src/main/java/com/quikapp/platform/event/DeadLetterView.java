package com.quikapp.platform.event;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event that a consumer gave up, for administrators. It does not show the event's data, which may hold a message.
 *
 * @param group the consumer that failed on it
 * @param eventId absent, like type and trace, when what came was no event
 * @param cause why it failed the last time
 * @param attempts how often the consumer gave it up: once, and once more for each replay that failed
 * @param replayedAt since when it is on its way to the consumer again; absent when it is not
 */
public record DeadLetterView(
        String id,
        String group,
        @Nullable String eventId,
        @Nullable String eventType,
        @Nullable String traceId,
        String cause,
        int attempts,
        Instant createdAt,
        @Nullable Instant replayedAt) {}
