package com.quikapp.realtime.orchestrator;

import com.quikapp.gateway.notification.Medium;
import com.quikapp.gateway.notification.NotificationKind;
import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.MessageId;
import com.quikapp.platform.id.UserId;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A decision that was taken about one person and one message.
 *
 * @param eventId the event that led to it
 * @param kind of the notification; null when the person was not told
 * @param media by which the person was told; empty when not
 * @param traceId the trace of the request that posted the message
 */
public record DecisionView(
        String eventId,
        UserId userId,
        MessageId messageId,
        ChannelId channelId,
        @Nullable NotificationKind kind,
        Set<Medium> media,
        DecisionReason reason,
        String reasonText,
        String traceId,
        Instant decidedAt) {}
