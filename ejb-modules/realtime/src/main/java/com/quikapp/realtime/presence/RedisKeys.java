package com.quikapp.realtime.presence;

import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.MessageId;
import com.quikapp.platform.id.UserId;
import org.jspecify.annotations.Nullable;

/** Names and values of presence in Redis, at the least length that people can still read. */
final class RedisKeys {

    private static final String PREFIX = "quikapp:presence:";

    /** Hash: server → when it last gave a sign of life, in milliseconds. */
    static final String NODES = PREFIX + "nodes";

    /** Held by the server that looks for dead ones. */
    static final String SWEEP = PREFIX + "sweep";

    private static final String USER_TOPIC = PREFIX + "u:";
    private static final String CHANNEL_TOPIC = PREFIX + "c:";

    private RedisKeys() {}

    /** Hash: device → {@link #value}. */
    static String user(UserId user) {
        return PREFIX + "user:" + user;
    }

    /** Hash: device → user. */
    static String viewers(ChannelId channel) {
        return PREFIX + "viewers:" + channel;
    }

    /** Hash: device → user, all of a server's. */
    static String node(String node) {
        return PREFIX + "node:" + node;
    }

    /** There while the server lives. */
    static String alive(String node) {
        return PREFIX + "alive:" + node;
    }

    static String topic(UserId user) {
        return USER_TOPIC + user;
    }

    static String topic(ChannelId channel) {
        return CHANNEL_TOPIC + channel;
    }

    /** Whose topic it is, if it is a person's. */
    static @Nullable UserId userOf(String topic) {
        return topic.startsWith(USER_TOPIC) ? UserId.parse(topic.substring(USER_TOPIC.length())) : null;
    }

    static String message(Typing typing) {
        return typing.rootId() == null ? "" + typing.userId() : typing.userId() + "|" + typing.rootId();
    }

    static Typing typing(String topic, String message) {
        var parts = message.split("\\|", 2);
        return new Typing(
                ChannelId.parse(topic.substring(CHANNEL_TOPIC.length())),
                UserId.parse(parts[0]),
                parts.length == 1 ? null : MessageId.parse(parts[1]));
    }

    /** {@code a} for active or {@code i} for idle, and the channel it shows, if any. */
    static String value(Device device) {
        return (device.active() ? "a" : "i") + (device.viewing() == null ? "" : device.viewing());
    }

    static Device device(String id, UserId user, String value) {
        return new Device(
                id, user, value.startsWith("a"), value.length() == 1 ? null : ChannelId.parse(value.substring(1)));
    }
}
