package com.quikapp.gateway.notification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An e-mail's delivery, for administrators. It names neither the recipient's address nor the text.
 *
 * @param attempts how often it was tried since it was queued or replayed
 * @param dueAt when the next attempt is due; meaningful while queued
 * @param lastFailure why the last attempt failed or the e-mail was skipped
 */
public record MailDeliveryView(
        String id,
        String notificationId,
        MailState state,
        int attempts,
        Instant dueAt,
        @Nullable Instant finishedAt,
        @Nullable String lastFailure) {}
