package com.quikapp.realtime.broadcast;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.quikapp.content.channel.ChannelView;
import com.quikapp.gateway.notification.NotificationView;
import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.MessageId;
import com.quikapp.platform.id.UserId;
import com.quikapp.platform.problem.ProblemView;
import com.quikapp.realtime.message.MessageView;
import com.quikapp.realtime.presence.PresenceView;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All that the server tells a client; the property {@code type} names which. Described in {@code docs/protocol.md}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @Type(value = ServerEvent.Welcome.class, name = "welcome"),
    @Type(value = ServerEvent.MessagePosted.class, name = "message.posted"),
    @Type(value = ServerEvent.Acknowledged.class, name = "ack"),
    @Type(value = ServerEvent.Refused.class, name = "problem"),
    @Type(value = ServerEvent.Resumed.class, name = "resumed"),
    @Type(value = ServerEvent.Refetch.class, name = "refetch"),
    @Type(value = ServerEvent.ChannelJoined.class, name = "channel.joined"),
    @Type(value = ServerEvent.ChannelLeft.class, name = "channel.left"),
    @Type(value = ServerEvent.ChannelUpdated.class, name = "channel.updated"),
    @Type(value = ServerEvent.NotificationCreated.class, name = "notification.created"),
    @Type(value = ServerEvent.PresenceChanged.class, name = "presence.changed"),
    @Type(value = ServerEvent.TypingStarted.class, name = "typing"),
    @Type(value = ServerEvent.Pong.class, name = "pong")
})
public sealed interface ServerEvent {

    /**
     * The first event of a connection.
     *
     * @param heartbeatSeconds how often the client must send something
     * @param channels the client's channels, and after which sequence number their messages come live
     */
    record Welcome(String connectionId, UserId userId, int heartbeatSeconds, Map<ChannelId, Long> channels)
            implements ServerEvent {}

    /** A message of one of the client's channels; within a channel in order, without gaps or repetitions. */
    record MessagePosted(ChannelId channelId, long seq, MessageView message) implements ServerEvent {}

    /** The client's post {@code ref} is durably stored; {@code duplicate} when it had been before. */
    record Acknowledged(@Nullable String ref, MessageView message, boolean duplicate) implements ServerEvent {}

    /** A frame of the client failed: the post {@code ref}, or any frame without one. */
    record Refused(@Nullable String ref, ProblemView problem) implements ServerEvent {}

    /** What the client missed in the channel has been sent, up to {@code seq}. */
    record Resumed(ChannelId channelId, long seq) implements ServerEvent {}

    /** More was missed in the channel than is sent again; it is to be read anew. */
    record Refetch(ChannelId channelId) implements ServerEvent {}

    /** The user became a member of a channel; its messages come live after {@code seq}. */
    record ChannelJoined(ChannelView channel, long seq) implements ServerEvent {}

    /** The user is no member of the channel any more. */
    record ChannelLeft(ChannelId channelId) implements ServerEvent {}

    /** Name, topic, description or state of one of the client's channels changed. */
    record ChannelUpdated(ChannelView channel) implements ServerEvent {}

    /** The user has a new entry in the inbox. */
    record NotificationCreated(NotificationView notification) implements ServerEvent {}

    /** How people the client watches are seen now. */
    record PresenceChanged(List<PresenceView> presences) implements ServerEvent {}

    /** Somebody types in the channel the client looks at, in the thread of {@code rootId} if given; for five seconds. */
    record TypingStarted(
            ChannelId channelId, UserId userId, @Nullable MessageId rootId) implements ServerEvent {}

    /** The answer to a ping. */
    record Pong() implements ServerEvent {}
}
