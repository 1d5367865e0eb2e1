package com.quikapp.realtime.presence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is durable of somebody's presence. */
record Profile(
        Availability availability,
        @Nullable CustomStatus status,
        @Nullable Instant lastSeenAt) {

    /** Of somebody who was never here. */
    static final Profile NONE = new Profile(Availability.AUTO, null, null);

    OwnPresence own(Instant now) {
        return new OwnPresence(availability, statusAt(now));
    }

    @Nullable CustomStatus statusAt(Instant now) {
        return status == null || status.isOver(now) ? null : status;
    }
}
