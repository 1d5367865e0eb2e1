package com.quikapp.realtime.presence;

import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.UserId;
import org.jspecify.annotations.Nullable;

/**
 * A connected client of somebody.
 *
 * @param id the connection's
 * @param active whether the person used it within the last minutes; the client says so
 * @param viewing the channel it shows
 */
record Device(
        String id, UserId userId, boolean active, @Nullable ChannelId viewing) {}
