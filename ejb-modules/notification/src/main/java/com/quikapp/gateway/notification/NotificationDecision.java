package com.quikapp.gateway.notification;

import com.quikapp.platform.caller.TraceId;
import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.MessageId;
import com.quikapp.platform.id.UserId;
import com.quikapp.platform.id.WorkspaceId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The orchestrator's decision to tell one person of one message.
 *
 * @param userId who is told; a member of the channel and not the message's author
 * @param media never empty
 * @param excerpt the beginning of the text, with names in place of ids, see {@link Excerpt}
 * @param traceId the trace of the request that posted the message
 */
public record NotificationDecision(
        UserId userId,
        NotificationReason reason,
        Set<Medium> media,
        WorkspaceId workspaceId,
        ChannelId channelId,
        MessageId messageId,
        @Nullable MessageId rootId,
        UserId actorId,
        String excerpt,
        TraceId traceId) {}
