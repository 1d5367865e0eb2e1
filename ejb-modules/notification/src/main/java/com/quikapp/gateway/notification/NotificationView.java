package com.quikapp.gateway.notification;

import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.MessageId;
import com.quikapp.platform.id.UserId;
import com.quikapp.platform.id.WorkspaceId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a person's inbox.
 *
 * @param reasonText the reason in one sentence
 * @param actorId who wrote the message
 * @param excerpt plain text of at most {@value Excerpt#MAX_CODE_POINTS} code points
 * @param traceId the trace of the request that posted the message
 * @param readAt when it was marked as read, null while unread
 */
public record NotificationView(
        String id,
        NotificationKind kind,
        NotificationReason reason,
        String reasonText,
        WorkspaceId workspaceId,
        ChannelId channelId,
        MessageId messageId,
        @Nullable MessageId rootId,
        UserId actorId,
        String excerpt,
        String traceId,
        Instant createdAt,
        @Nullable Instant readAt) {}
