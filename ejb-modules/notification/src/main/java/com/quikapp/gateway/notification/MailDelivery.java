package com.quikapp.gateway.notification;

import com.quikapp.platform.id.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The e-mail about one notification: the state of its delivery, neither its text nor its address. */
@Entity
@Table(name = "mail_delivery")
class MailDelivery {
    private static final int MAX_FAILURE = 500;

    @Id
    private long id;

    @Column(name = "notification_id")
    private long notificationId;

    @Enumerated(EnumType.STRING)
    private MailState state;

    private int attempts;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "finished_at")
    private @Nullable Instant finishedAt;

    @Column(name = "last_failure")
    private @Nullable String lastFailure;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected MailDelivery() {}

    MailDelivery(long id, long notificationId, Instant dueAt) {
        this.id = id;
        this.notificationId = notificationId;
        this.state = MailState.QUEUED;
        this.dueAt = dueAt;
    }

    long id() {
        return id;
    }

    String idText() {
        return Ids.text(id);
    }

    long notificationId() {
        return notificationId;
    }

    MailState state() {
        return state;
    }

    void sent(Instant now) {
        attempts++;
        finish(MailState.SENT, now);
    }

    void skip(String reason, Instant now) {
        lastFailure = reason;
        finish(MailState.SKIPPED, now);
    }

    /** Notes a failed attempt and plans the next one, or gives up when there is none left. */
    void failed(MailFailure failure, MailBackoff backoff, Instant now) {
        attempts++;
        String reason = failure.reason();
        lastFailure = reason.substring(0, Math.min(reason.length(), MAX_FAILURE));
        if (failure.scope() == MailFailure.Scope.FOREVER || attempts >= backoff.maxAttempts()) {
            finish(MailState.DEAD, now);
        } else {
            Duration pause = backoff.pauseAfter(attempts);
            dueAt = now.plus(pause);
        }
    }

    void replay(Instant now) {
        state = MailState.QUEUED;
        attempts = 0;
        dueAt = now;
        finishedAt = null;
    }

    private void finish(MailState end, Instant now) {
        state = end;
        finishedAt = now;
    }

    MailDeliveryView view() {
        return new MailDeliveryView(
                idText(), Ids.text(notificationId), state, attempts, dueAt, finishedAt, lastFailure);
    }
}
