package com.quikapp.realtime.presence;

import org.jspecify.annotations.Nullable;

/** What somebody says of themselves. */
public record OwnPresence(
        Availability availability, @Nullable CustomStatus status) {}
