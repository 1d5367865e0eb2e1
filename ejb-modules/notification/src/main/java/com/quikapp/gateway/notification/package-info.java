/**
 * The notification service: what a person is told, and by which medium it reaches them.
 *
 * <p>Owns the in-app inbox (table {@code notification}) and the queue of e-mails (table {@code mail_delivery}). Publishes
 * {@code com.quikapp.notification.created.v1} on {@code quikapp.notification.notification}, from which the WebSocket
 * connections are served. Consumes nothing itself: the notification orchestrator decides and calls
 * {@link com.quikapp.gateway.notification.NotificationService#deliver}.
 */
@NullMarked
package com.quikapp.gateway.notification;

import org.jspecify.annotations.NullMarked;
