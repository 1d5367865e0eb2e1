package com.quikapp.realtime.broadcast;

import com.quikapp.platform.id.ChannelId;
import com.quikapp.realtime.broadcast.Sequencer.Gap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongFunction;

/**
 * A channel with clients on this server. Its lock orders what is told: who enters gets exactly the events after the
 * sequence number that was told on entering.
 */
final class Room {

    private final ChannelId channelId;
    private final Sequencer<Outgoing> sequencer = new Sequencer<>();
    private final Shards shards;
    private final Audience[] audiences;
    private final int[] members;

    private final AtomicBoolean fetching = new AtomicBoolean();

    /** How many use it; owned by {@link Rooms}. */
    int users;

    Room(ChannelId channelId, Shards shards) {
        this.channelId = channelId;
        this.shards = shards;
        this.audiences = new Audience[shards.count()];
        this.members = new int[shards.count()];
        for (int at = 0; at < audiences.length; at++) {
            audiences[at] = new Audience();
        }
    }

    ChannelId channelId() {
        return channelId;
    }

    synchronized boolean isStarted() {
        return sequencer.isStarted();
    }

    /** Events after this number are delivered; called again it changes nothing. */
    synchronized void start(long seq) {
        publish(sequencer.start(seq));
    }

    /** The last sequence number that was delivered. */
    synchronized long last() {
        return sequencer.last();
    }

    /** Adds a client; answers the number after which it gets the events. */
    synchronized long enter(Connection connection) {
        int at = shards.indexOf(connection.shard());
        members[at]++;
        connection.shard().enter(audiences[at], connection);
        return sequencer.last();
    }

    /** Adds a client that is told so before the first event. */
    synchronized void enter(Connection connection, LongFunction<Outgoing> greeting) {
        connection.send(greeting.apply(sequencer.last()));
        enter(connection);
    }

    synchronized void leave(Connection connection) {
        int at = shards.indexOf(connection.shard());
        members[at]--;
        connection.shard().leave(audiences[at], connection);
    }

    /** Holds a client of this room back; answers the number after which the events wait for it. */
    synchronized long hold(Connection connection) {
        connection.shard().hold(connection);
        return sequencer.last();
    }

    /** Takes an event with its place, or with the range of places it tells about. */
    synchronized void accept(long from, long to, Outgoing event) {
        publish(sequencer.accept(from, to, event));
    }

    /** Sends an event that has no place in the channel. */
    synchronized void tell(Outgoing event) {
        publish(List.of(event));
    }

    /** What is missing before the first event that waits. */
    synchronized Optional<Gap> gap() {
        return sequencer.gap();
    }

    /** Whether somebody fetches what is missing from now on; false when somebody does already. */
    boolean beginFetching() {
        return fetching.compareAndSet(false, true);
    }

    void endFetching() {
        fetching.set(false);
    }

    /** Gives up what is missing up to this number; the clients read it anew. */
    synchronized void skipTo(long seq, Outgoing refetch) {
        publish(List.of(refetch));
        publish(sequencer.skipTo(seq));
    }

    private void publish(List<Outgoing> events) {
        for (var event : events) {
            for (int at = 0; at < audiences.length; at++) {
                if (members[at] > 0) {
                    shards.get(at).sendTo(audiences[at], event);
                }
            }
        }
    }
}
