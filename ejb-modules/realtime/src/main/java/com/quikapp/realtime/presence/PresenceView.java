package com.quikapp.realtime.presence;

import com.quikapp.platform.id.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody as the caller sees them.
 *
 * @param status gone by itself after its {@code until}: nothing more is told then
 * @param lastSeenAt when they were last here; absent while they are, and when nobody knows
 */
public record PresenceView(
        UserId userId,
        PresenceState state,
        @Nullable CustomStatus status,
        @Nullable Instant lastSeenAt) {}
