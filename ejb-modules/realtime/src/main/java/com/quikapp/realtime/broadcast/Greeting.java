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
    private final MissedMessages missed;
    private final int maxChars;
    private final int heartbeatSeconds;

    /** @param maxChars no more characters than that are sent again at a time */
    Greeting(Rooms rooms, Rooms.History history, int maxChars, int heartbeatSeconds) {
        this.rooms = rooms;
        this.missed = new MissedMessages(history, maxChars);
        this.maxChars = maxChars;
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
        var events = new ArrayList<Outgoing>();
        catchUp(used, known).forEach(channel -> {
            known.remove(channel);
            events.add(refetch(channel));
        });
        var unused = new ArrayList<Room>();
        var starts = connection.enter(used, unused);
        unused.forEach(rooms::release);
        known.forEach((channel, seq) -> {
            var start = starts.get(channel);
            events.addAll(
                    start == null
                            ? List.of(EventEncoder.encode(new ServerEvent.ChannelLeft(channel)))
                            : missed(channel, seq, start, events));
        });
        events.add(
                0,
                EventEncoder.encode(
                        new ServerEvent.Welcome(connection.id(), connection.userId(), heartbeatSeconds, starts)));
        connection.shard().release(connection, events);
    }

    /** Brings the rooms up to what the client has seen already; answers those for which that cannot be. */
    private List<ChannelId> catchUp(List<Room> used, Map<ChannelId, Long> known) {
        try {
            return used.stream()
                    .filter(room ->
                            known.containsKey(room.channelId()) && !rooms.catchUp(room, known.get(room.channelId())))
                    .map(Room::channelId)
                    .toList();
        } catch (RuntimeException failure) {
            used.forEach(rooms::release);
            throw failure;
        }
    }

    /** Sends one channel's messages after a number again. */
    void resume(Connection connection, Room room, long seq) {
        if (!rooms.catchUp(room, seq)) {
            connection.send(refetch(room.channelId()));
            return;
        }
        long start = room.hold(connection);
        var events = new ArrayList<Outgoing>();
        try {
            events.addAll(missed(room.channelId(), seq, start, events));
        } finally {
            connection.shard().release(connection, events);
        }
    }

    /** One channel's messages after a number, as far as there is room for them after the events before. */
    private List<Outgoing> missed(ChannelId channel, long seq, long start, List<Outgoing> before) {
        if (start - seq > Math.min(Rooms.MAX_MISSING, MAX_EVENTS - before.size())) {
            return List.of(refetch(channel));
        }
        var resumed = EventEncoder.encode(new ServerEvent.Resumed(channel, Math.max(seq, start)));
        if (seq >= start) {
            return List.of(resumed);
        }
        return missed.between(channel, seq + 1, start, maxChars - Outgoing.length(before))
                .map(messages -> append(messages, resumed))
                .orElseGet(() -> List.of(refetch(channel)));
    }

    private static List<Outgoing> append(List<Outgoing> messages, Outgoing last) {
        var events = new ArrayList<>(messages);
        events.add(last);
        return events;
    }

    private static Outgoing refetch(ChannelId channel) {
        return EventEncoder.encode(new ServerEvent.Refetch(channel));
    }
}
