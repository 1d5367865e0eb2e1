package com.quikapp.realtime.broadcast;

import com.quikapp.content.channel.ChannelArchived;
import com.quikapp.content.channel.ChannelMemberJoined;
import com.quikapp.content.channel.ChannelMemberLeft;
import com.quikapp.content.channel.ChannelMembersImported;
import com.quikapp.content.channel.ChannelService;
import com.quikapp.content.channel.ChannelUpdated;
import com.quikapp.gateway.notification.NotificationCreated;
import com.quikapp.gateway.notification.NotificationView;
import com.quikapp.identity.auth.SessionEnded;
import com.quikapp.platform.caller.TraceId;
import com.quikapp.platform.event.IncomingEvent;
import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.UserId;
import com.quikapp.platform.problem.NotFound;
import com.quikapp.realtime.message.MessagePosted;
import com.quikapp.realtime.message.MessageService;
import com.quikapp.realtime.message.MessageView;
import com.quikapp.realtime.message.MessagesImported;
import java.util.List;
import java.util.function.BiFunction;

/**
 * What each kind of event means for the connected clients. An event that comes again changes nothing, nor one that comes
 * late: of a membership it only says that there may be news.
 */
final class EventDelivery {

    private static final String SESSION_ENDED = "com.quikapp.auth.session-ended.v1";

    private final Connections connections;
    private final Rooms rooms;
    private final Membership membership;
    private final Shards shards;
    private final BiFunction<MessagePosted, TraceId, MessageView> views;
    private final ChannelService channels;

    /** @param views an event as the message it tells of, as {@link MessageService#view} answers it */
    EventDelivery(
            Connections connections,
            Rooms rooms,
            Membership membership,
            Shards shards,
            BiFunction<MessagePosted, TraceId, MessageView> views,
            ChannelService channels) {
        this.connections = connections;
        this.rooms = rooms;
        this.membership = membership;
        this.shards = shards;
        this.views = views;
        this.channels = channels;
    }

    void accept(IncomingEvent event) {
        switch (event.type()) {
            case MessagePosted.TYPE -> posted(event);
            case MessagesImported.TYPE -> imported(event.as(MessagesImported.class));
            case ChannelMemberJoined.TYPE -> joined(event.as(ChannelMemberJoined.class));
            case ChannelMembersImported.TYPE -> joined(event.as(ChannelMembersImported.class));
            case ChannelMemberLeft.TYPE -> left(event.as(ChannelMemberLeft.class));
            case ChannelUpdated.TYPE -> updated(event.as(ChannelUpdated.class).channelId());
            case ChannelArchived.TYPE -> updated(event.as(ChannelArchived.class).channelId());
            case NotificationCreated.TYPE -> notified(event, event.as(NotificationCreated.class));
            case SESSION_ENDED -> sessionEnded(event.as(SessionEnded.class));
            default -> {
                // Of no interest to connected clients.
            }
        }
    }

    /** The key is the channel: a channel without clients here costs no more than looking at it. */
    private void posted(IncomingEvent event) {
        rooms.find(ChannelId.parse(event.subject())).ifPresent(room -> {
            var message = views.apply(event.as(MessagePosted.class), event.traceId());
            rooms.accept(room, message.seq(), message.seq(), EventEncoder.encode(Rooms.posted(message)));
        });
    }

    private void imported(MessagesImported event) {
        rooms.find(event.channelId())
                .ifPresent(room -> rooms.accept(
                        room,
                        event.firstSeq(),
                        event.lastSeq(),
                        EventEncoder.encode(new ServerEvent.Refetch(event.channelId()))));
    }

    private void joined(ChannelMemberJoined event) {
        joined(event.channelId(), event.userId());
    }

    private void joined(ChannelMembersImported event) {
        event.userIds().forEach(user -> joined(event.channelId(), user));
    }

    private void joined(ChannelId channel, UserId user) {
        connections.of(user).forEach(connection -> membership.joined(connection, channel));
    }

    private void left(ChannelMemberLeft event) {
        var mine = connections.of(event.userId());
        if (!mine.isEmpty() && !channels.isMember(event.channelId(), event.userId())) {
            mine.forEach(connection -> membership.left(connection, event.channelId()));
        }
    }

    private void updated(ChannelId channel) {
        rooms.find(channel).ifPresent(room -> {
            for (var connection : connections.all()) {
                if (connection.room(channel) != null) {
                    tellUpdated(room, connection);
                    return;
                }
            }
        });
    }

    /** All members see the same of a channel, so one of them is asked what that is. */
    private void tellUpdated(Room room, Connection member) {
        try {
            var view = channels.read(member.caller(), room.channelId());
            room.tell(EventEncoder.encode(new ServerEvent.ChannelUpdated(view)));
        } catch (NotFound leftMeanwhile) {
            membership.left(member, room.channelId());
        }
    }

    private void notified(IncomingEvent event, NotificationCreated created) {
        var mine = connections.of(created.userId()).stream()
                .filter(Connection::isGreeted)
                .toList();
        if (!mine.isEmpty()) {
            var told = EventEncoder.encode(new ServerEvent.NotificationCreated(view(event, created)));
            mine.forEach(connection -> connection.send(told));
        }
    }

    private static NotificationView view(IncomingEvent event, NotificationCreated created) {
        return new NotificationView(
                created.notificationId(),
                created.kind(),
                created.reason(),
                created.reasonText(),
                created.workspaceId(),
                created.channelId(),
                created.messageId(),
                created.rootId(),
                created.actorId(),
                created.excerpt(),
                event.traceId().value(),
                created.createdAt(),
                null);
    }

    private void sessionEnded(SessionEnded ended) {
        List.copyOf(connections.of(ended.userId())).stream()
                .filter(connection -> connection.sessionId().equals(ended.sessionId()))
                .forEach(connection -> shards.close(connection, CloseReason.UNAUTHENTICATED));
    }
}
