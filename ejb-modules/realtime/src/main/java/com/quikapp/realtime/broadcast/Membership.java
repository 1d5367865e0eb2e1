package com.quikapp.realtime.broadcast;

import com.quikapp.content.channel.ChannelService;
import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.problem.NotFound;
import java.util.List;
import java.util.function.LongFunction;

/** Keeps connected clients in the rooms of their channels: from the list at the start, by events from then on. */
final class Membership {

    private final ChannelService channels;
    private final Rooms rooms;

    Membership(ChannelService channels, Rooms rooms) {
        this.channels = channels;
        this.rooms = rooms;
    }

    /** The user may have become a member: those who have left again may still see a public channel. */
    void joined(Connection connection, ChannelId channel) {
        if (connection.noted(channel, true) || connection.room(channel) != null) {
            return;
        }
        try {
            var view = channels.read(connection.caller(), channel);
            if (!view.member()) {
                return;
            }
            rooms.use(List.of(channel))
                    .forEach(room -> enter(
                            connection, room, seq -> EventEncoder.encode(new ServerEvent.ChannelJoined(view, seq))));
        } catch (NotFound leftAgain) {
            left(connection, channel);
        }
    }

    private void enter(Connection connection, Room room, LongFunction<Outgoing> greeting) {
        if (connection.add(room)) {
            room.enter(connection, greeting);
        } else {
            rooms.release(room);
        }
    }

    void left(Connection connection, ChannelId channel) {
        if (connection.noted(channel, false)) {
            return;
        }
        var room = connection.remove(channel);
        if (room != null) {
            leave(connection, room);
            connection.send(EventEncoder.encode(new ServerEvent.ChannelLeft(channel)));
        }
    }

    /** Takes an ended connection out of all its rooms. */
    void ended(Connection connection) {
        connection.end().forEach(room -> leave(connection, room));
    }

    private void leave(Connection connection, Room room) {
        room.leave(connection);
        rooms.release(room);
    }
}
