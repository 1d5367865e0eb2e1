package com.quikapp.gateway.notification;

import com.quikapp.platform.event.DomainEvent;

/** An administrator queued an e-mail again that had been given up. */
public record MailReplayed(String deliveryId) implements DomainEvent {
    @Override
    public String type() {
        return "com.quikapp.notification.mail-replayed.v1";
    }

    @Override
    public String eventTopic() {
        return NotificationCreated.TOPIC;
    }

    @Override
    public String key() {
        return deliveryId;
    }
}
