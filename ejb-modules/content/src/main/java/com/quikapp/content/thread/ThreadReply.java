package com.quikapp.content.thread;

import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.MessageId;
import com.quikapp.platform.id.UserId;
import java.time.Instant;

/**
 * A reply that is being stored.
 *
 * @param rootId the message at the thread's top, in the same channel
 */
public record ThreadReply(
        MessageId rootId, UserId rootAuthorId, ChannelId channelId, MessageId replyId, UserId authorId, Instant at) {}
