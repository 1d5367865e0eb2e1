package com.quikapp.realtime.message;

import com.quikapp.content.thread.ThreadSummary;
import com.quikapp.platform.caller.TraceId;
import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.MessageId;
import com.quikapp.platform.id.UserId;
import com.quikapp.platform.id.WorkspaceId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message as clients see it.
 *
 * @param seq its place in the channel: 1, 2, 3… without gaps
 * @param text as it was sent; hostile, must never be used as HTML
 * @param html the text rendered from Markdown, safe to show
 * @param rootId the message it replies to, if it is a reply
 * @param thread what was replied, if anything
 * @param mentions the mentioned members of the channel
 */
public record MessageView(
        MessageId id,
        WorkspaceId workspaceId,
        ChannelId channelId,
        long seq,
        MessageKind kind,
        UserId authorId,
        String text,
        String html,
        @Nullable MessageId rootId,
        @Nullable ThreadSummary thread,
        List<UserId> mentions,
        Instant createdAt,
        TraceId traceId) {}
