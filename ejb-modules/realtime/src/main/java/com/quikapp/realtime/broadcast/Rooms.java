package com.quikapp.realtime.broadcast;

import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.threads.Daemons;
import com.quikapp.realtime.broadcast.Sequencer.Gap;
import com.quikapp.realtime.message.MessageView;
import java.lang.System.Logger.Level;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * The channels that have clients on this server. A room exists while somebody uses it; events of other channels cost
 * nothing. Fetches what is missing between two events of a channel.
 */
final class Rooms {

    private static final System.Logger LOG = System.getLogger(Rooms.class.getName());
    private static final long MISSING_MILLIS = 50;
    private static final long RETRY_MILLIS = 1_000;

    /** More than this is not fetched: the clients read the channel anew. */
    static final int MAX_MISSING = 500;

    private final Map<ChannelId, Room> rooms = new ConcurrentHashMap<>();
    private final Shards shards;
    private final History history;
    private final ScheduledExecutorService fetching =
            Executors.newSingleThreadScheduledExecutor(new Daemons("quikapp-gap-fetcher"));

    /** Where messages that were not delivered are read. */
    interface History {
        Map<ChannelId, Long> lastSequences(Collection<ChannelId> channels);

        List<MessageView> between(ChannelId channel, long from, long to);
    }

    Rooms(Shards shards, History history) {
        this.shards = shards;
        this.history = history;
    }

    Optional<Room> find(ChannelId channel) {
        return Optional.ofNullable(rooms.get(channel));
    }

    /** The rooms of these channels, started. Each is to be given back by {@link #release}. */
    List<Room> use(Collection<ChannelId> channels) {
        var used = channels.stream().distinct().map(this::use).toList();
        var fresh = used.stream().filter(room -> !room.isStarted()).toList();
        if (!fresh.isEmpty()) {
            try {
                var last = history.lastSequences(
                        fresh.stream().map(Room::channelId).toList());
                fresh.forEach(room -> room.start(last.getOrDefault(room.channelId(), 0L)));
            } catch (RuntimeException failure) {
                used.forEach(this::release);
                throw failure;
            }
        }
        return used;
    }

    private Room use(ChannelId channel) {
        return rooms.compute(channel, (id, known) -> {
            var room = known == null ? new Room(id, shards) : known;
            room.users++;
            return room;
        });
    }

    void release(Room room) {
        rooms.computeIfPresent(room.channelId(), (id, known) -> {
            known.users--;
            return known.users == 0 ? null : known;
        });
    }

    /** Takes an event; when one before it is missing, gives it a moment to come and then fetches it. */
    void accept(Room room, long from, long to, Outgoing event) {
        room.accept(from, to, event);
        fetchWhatIsMissing(room);
    }

    private void fetchWhatIsMissing(Room room) {
        if (room.gap().isPresent() && room.beginFetching()) {
            fetchLater(room, MISSING_MILLIS);
        }
    }

    /** Brings a room up to a number that a client has seen already. False when no message has that number. */
    boolean catchUp(Room room, long seq) {
        long last = room.last();
        if (seq <= last) {
            return true;
        }
        if (seq - last > MAX_MISSING
                || history.lastSequences(List.of(room.channelId())).getOrDefault(room.channelId(), 0L) < seq) {
            return false;
        }
        deliver(room, new Gap(last + 1, seq));
        return true;
    }

    void stop() {
        fetching.shutdownNow();
    }

    private void fetchLater(Room room, long millis) {
        try {
            fetching.schedule(() -> fetch(room), millis, TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException stopping) {
            LOG.log(Level.DEBUG, "Nothing is fetched any more, the server stops");
        }
    }

    private void fetch(Room room) {
        try {
            for (var gap = room.gap(); gap.isPresent(); gap = room.gap()) {
                fill(room, gap.get());
            }
            room.endFetching();
            // What came too early since the last look found somebody fetching.
            fetchWhatIsMissing(room);
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "Missing messages could not be read, trying again", failure);
            fetchLater(room, RETRY_MILLIS);
        }
    }

    /** What has a later number is committed, so all before it is readable; what is not there now never comes. */
    private void fill(Room room, Gap gap) {
        if (gap.size() <= MAX_MISSING) {
            deliver(room, gap);
        }
        if (room.last() < gap.to()) {
            room.skipTo(gap.to(), EventEncoder.encode(new ServerEvent.Refetch(room.channelId())));
        }
    }

    private void deliver(Room room, Gap gap) {
        for (var message : history.between(room.channelId(), gap.from(), gap.to())) {
            room.accept(message.seq(), message.seq(), EventEncoder.encode(posted(message)));
        }
    }

    static ServerEvent.MessagePosted posted(MessageView message) {
        return new ServerEvent.MessagePosted(message.channelId(), message.seq(), message);
    }
}
