package com.quikapp.realtime.message;

import com.quikapp.platform.event.DomainEvent;
import com.quikapp.platform.id.ChannelId;

/** What happened to messages; ordered by channel. */
public sealed interface MessageEvent extends DomainEvent permits MessagePosted, MessagesImported {

    /** Where these events are published. */
    String TOPIC = "quikapp.message.message";

    ChannelId channelId();

    @Override
    default String eventTopic() {
        return TOPIC;
    }

    @Override
    default String key() {
        return channelId().text();
    }
}
