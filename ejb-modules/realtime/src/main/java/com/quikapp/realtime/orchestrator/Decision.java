package com.quikapp.realtime.orchestrator;

import com.quikapp.gateway.notification.Medium;
import com.quikapp.gateway.notification.NotificationDecision;
import com.quikapp.platform.id.UserId;
import com.quikapp.realtime.message.MessagePosted;
import java.util.Optional;
import java.util.Set;

/**
 * What was decided about one person and one message.
 *
 * @param excerpt what the person is shown of the text
 */
record Decision(Posted posted, UserId userId, DecisionReason reason, Set<Medium> media, String excerpt) {

    /** What the notification service has to carry out; absent when the person is not told. */
    Optional<NotificationDecision> notification() {
        MessagePosted message = posted.message();
        return reason.tells()
                .map(told -> new NotificationDecision(
                        userId,
                        told,
                        media,
                        message.workspaceId(),
                        message.channelId(),
                        message.messageId(),
                        message.rootId(),
                        message.authorId(),
                        excerpt,
                        posted.traceId()));
    }
}
