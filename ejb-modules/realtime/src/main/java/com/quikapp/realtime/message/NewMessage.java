package com.quikapp.realtime.message;

import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.MessageId;
import org.jspecify.annotations.Nullable;

/**
 * A message to post.
 *
 * @param text 1 to 40,000 code points of Markdown, stored as sent
 * @param rootId the message to reply to, itself not a reply and in the same channel
 * @param idempotencyKey 1 to 64 visible ASCII characters; a resend with the same key posts nothing again
 */
public record NewMessage(
        ChannelId channelId,
        @Nullable String text,
        @Nullable MessageId rootId,
        @Nullable String idempotencyKey) {}
