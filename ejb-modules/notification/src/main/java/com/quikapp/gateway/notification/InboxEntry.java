package com.quikapp.gateway.notification;

import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.Ids;
import com.quikapp.platform.id.MessageId;
import com.quikapp.platform.id.UserId;
import com.quikapp.platform.id.WorkspaceId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One entry of one person's inbox. */
@Entity
@Table(name = "notification")
class InboxEntry {
    @Id
    private long id;

    @Column(name = "user_id")
    private long userId;

    @Enumerated(EnumType.STRING)
    private NotificationReason reason;

    @Column(name = "workspace_id")
    private long workspaceId;

    @Column(name = "channel_id")
    private long channelId;

    @Column(name = "message_id")
    private long messageId;

    @Column(name = "root_id")
    private @Nullable Long rootId;

    @Column(name = "actor_id")
    private long actorId;

    private String excerpt;

    @Column(name = "trace_id")
    private String traceId;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "read_at")
    private @Nullable Instant readAt;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected InboxEntry() {}

    InboxEntry(long id, NotificationDecision decision, Instant createdAt) {
        this.id = id;
        this.userId = decision.userId().value();
        this.reason = decision.reason();
        this.workspaceId = decision.workspaceId().value();
        this.channelId = decision.channelId().value();
        this.messageId = decision.messageId().value();
        this.rootId = decision.rootId() == null ? null : decision.rootId().value();
        this.actorId = decision.actorId().value();
        this.excerpt = decision.excerpt();
        this.traceId = decision.traceId().value();
        this.createdAt = createdAt;
    }

    long id() {
        return id;
    }

    String idText() {
        return Ids.text(id);
    }

    UserId userId() {
        return new UserId(userId);
    }

    boolean read() {
        return readAt != null;
    }

    /** Keeps the first time: reading twice changes nothing. */
    void markRead(Instant now) {
        if (readAt == null) {
            readAt = now;
        }
    }

    NotificationView view() {
        return new NotificationView(
                idText(),
                reason.kind(),
                reason,
                reason.words(),
                new WorkspaceId(workspaceId),
                new ChannelId(channelId),
                new MessageId(messageId),
                rootId == null ? null : new MessageId(rootId),
                new UserId(actorId),
                excerpt,
                traceId,
                createdAt,
                readAt);
    }

    NotificationCreated created() {
        NotificationView view = view();
        return new NotificationCreated(
                view.id(),
                userId(),
                view.kind(),
                view.reason(),
                view.reasonText(),
                view.workspaceId(),
                view.channelId(),
                view.messageId(),
                view.rootId(),
                view.actorId(),
                view.excerpt(),
                view.createdAt());
    }
}
