package com.quikapp.realtime.message;

import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.MessageId;

/** What is paged: a channel without its replies, or the replies to one message. */
sealed interface Conversation {

    ChannelId channelId();

    /** Chooses its rows; takes {@link #id()} as the only value. */
    String condition();

    long id();

    record Main(ChannelId channelId) implements Conversation {
        @Override
        public String condition() {
            return "channel_id = ? AND root_id IS NULL";
        }

        @Override
        public long id() {
            return channelId.value();
        }
    }

    record Replies(ChannelId channelId, MessageId rootId) implements Conversation {
        @Override
        public String condition() {
            return "root_id = ?";
        }

        @Override
        public long id() {
            return rootId.value();
        }
    }
}
