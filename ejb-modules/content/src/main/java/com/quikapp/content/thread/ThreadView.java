package com.quikapp.content.thread;

import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.MessageId;
import com.quikapp.platform.id.UserId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A thread as the caller sees it.
 *
 * @param lastReplyAt absent while there is no reply
 * @param participantIds who replied, the latest first, at most 5
 * @param following what the caller hears of it
 */
public record ThreadView(
        MessageId rootId,
        ChannelId channelId,
        int replyCount,
        @Nullable Instant lastReplyAt,
        List<UserId> participantIds,
        FollowMode following) {}
