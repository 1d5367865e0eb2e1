package com.quikapp.realtime.presence;

import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.MessageId;
import com.quikapp.platform.id.UserId;
import org.jspecify.annotations.Nullable;

/** Somebody types in a channel, or in the thread of {@code rootId}; true for five seconds. */
public record Typing(
        ChannelId channelId, UserId userId, @Nullable MessageId rootId) {}
