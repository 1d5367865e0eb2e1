package com.quikapp.realtime.broadcast;

import com.quikapp.platform.id.ChannelId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Brings a client to where live events take over. The client first enters its rooms, held back, and learns after which
 * number each room's events come; then what it missed up to that number is read and sent; then what waited in the
 * meantime. So there is neither a gap nor a repetition between the two, however long reading takes.
 */
final class Greeting {

    /** More than this in all is not sent again: the remaining channels are read anew. */
    private static final int MAX_EVENTS = 2_000;

    private final Rooms rooms;
    private final Rooms.History history;
    private final int heartbeatSeconds;

    Greeting(Rooms rooms, Rooms.History history, int heartbeatSeconds) {
        this.rooms = rooms;
        this.history = history;
        this.heartbeatSeconds = heartbeatSeconds;
    }

    /**
     * Answers a hello.
     *
     * @param channels the channels the user belongs to
     * @param resume the last number the client has, for channels it knows
     */
    void greet(Connection connection, Collection<ChannelId> channels, Map<ChannelId, Long> resume) {
        var used = rooms.use(channels);
        var known = new HashMap<>(resume);
        var events = new ArrayList<ServerEvent>();
        for (var room : used) {
            var seq = known.get(room.channelId());
            if (seq != null && !rooms.catchUp(room, seq)) {
                known.remove(room.channelId());
                events.add(new ServerEvent.Refetch(room.channelId()));
            }
        }
        var unused = new ArrayList<Room>();
        var starts = connection.enter(used, unused);
        unused.forEach(rooms::release);
        known.forEach((channel, seq) -> {
            var start = starts.get(channel);
            events.addAll(
                    start == null
                            ? List.of(new ServerEvent.ChannelLeft(channel))
                            : missed(channel, seq, start, MAX_EVENTS - events.size()));
        });
        events.add(0, new ServerEvent.Welcome(connection.id(), connection.userId(), heartbeatSeconds, starts));
        release(connection, events);
    }

    /** Sends one channel's messages after a number again. */
    void resume(Connection connection, Room room, long seq) {
        if (!rooms.catchUp(room, seq)) {
            connection.send(EventEncoder.encode(new ServerEvent.Refetch(room.channelId())));
            return;
        }
        long start = room.hold(connection);
        var events = new ArrayList<ServerEvent>();
        try {
            events.addAll(missed(room.channelId(), seq, start, MAX_EVENTS));
        } finally {
            release(connection, events);
        }
    }

    private List<ServerEvent> missed(ChannelId channel, long seq, long start, int room) {
        if (start - seq > Math.min(Rooms.MAX_MISSING, room)) {
            return List.of(new ServerEvent.Refetch(channel));
        }
        var events = new ArrayList<ServerEvent>();
        if (seq < start) {
            history.between(channel, seq + 1, start).forEach(message -> events.add(Rooms.posted(message)));
        }
        events.add(new ServerEvent.Resumed(channel, Math.max(seq, start)));
        return events;
    }

    private static void release(Connection connection, List<ServerEvent> events) {
        connection
                .shard()
                .release(connection, events.stream().map(EventEncoder::encode).toList());
    }
}
