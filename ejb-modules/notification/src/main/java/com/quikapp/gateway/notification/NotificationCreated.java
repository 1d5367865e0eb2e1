package com.quikapp.gateway.notification;

import com.quikapp.platform.event.DomainEvent;
import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.MessageId;
import com.quikapp.platform.id.UserId;
import com.quikapp.platform.id.WorkspaceId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A person has a new entry in the inbox. Keyed by the person, so that one's notifications stay in order. */
public record NotificationCreated(
        String notificationId,
        UserId userId,
        NotificationKind kind,
        NotificationReason reason,
        String reasonText,
        WorkspaceId workspaceId,
        ChannelId channelId,
        MessageId messageId,
        @Nullable MessageId rootId,
        UserId actorId,
        String excerpt,
        Instant createdAt)
        implements DomainEvent {

    public static final String TYPE = "com.quikapp.notification.created.v1";
    public static final String TOPIC = "quikapp.notification.notification";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String eventTopic() {
        return TOPIC;
    }

    @Override
    public String key() {
        return userId.text();
    }
}
