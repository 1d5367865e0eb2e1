package com.quikapp.realtime.broadcast;

import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.caller.TraceId;
import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.Ids;
import com.quikapp.platform.id.UserId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A connected client. The shard it belongs to sends to it directly; while the client is greeted or resumes (held) and
 * while it is slow (detached) its events wait in a bounded queue of its own.
 */
public final class Connection {

    private final String id = Ids.text(Ids.next());
    private final Caller caller;
    private final Transport transport;
    private final Shard shard;
    private final OutboundQueue queue;
    private final Set<Room> rooms = Collections.newSetFromMap(new IdentityHashMap<>(4));
    private @Nullable Map<ChannelId, Boolean> changesWhileGreeted = new HashMap<>();
    private volatile boolean closed;

    private volatile boolean welcome;

    /** Its events wait in the queue; owned by the shard. */
    boolean held;

    /** A thread of its own empties the queue; owned by the shard. */
    boolean detached;

    Connection(Caller caller, Transport transport, Shard shard, OutboundQueue queue) {
        this.caller = caller;
        this.transport = transport;
        this.shard = shard;
        this.queue = queue;
    }

    /** Names the connection in logs and to the client. */
    public String id() {
        return id;
    }

    /** Whose connection it is, with a new trace for what it asks next. */
    public Caller caller() {
        return new Caller(caller.userId(), caller.sessionId(), caller.roles(), TraceId.create());
    }

    public UserId userId() {
        return caller.userId();
    }

    public String sessionId() {
        return caller.sessionId();
    }

    Transport transport() {
        return transport;
    }

    Shard shard() {
        return shard;
    }

    OutboundQueue queue() {
        return queue;
    }

    /** Holds everything back until it is welcomed; from here on it is told what happens. */
    void greet() {
        shard.hold(this);
        welcome = true;
    }

    boolean isGreeted() {
        return welcome;
    }

    boolean isClosed() {
        return closed;
    }

    void markClosed() {
        closed = true;
    }

    void send(Outgoing event) {
        shard.sendTo(this, event);
    }

    /** Sends a frame now. What fails ends the connection: the transport tells so in its own time. */
    void transmit(Frame frame) {
        if (closed) {
            return;
        }
        try {
            transport.send(frame);
        } catch (IOException | RuntimeException gone) {
            closed = true;
        }
    }

    /**
     * Enters the rooms, but those that were left since their list was read.
     *
     * @param unused gets the rooms that were not entered
     * @return the numbers after which their events come
     */
    synchronized Map<ChannelId, Long> enter(List<Room> entered, List<Room> unused) {
        var changes = changesWhileGreeted == null ? Map.<ChannelId, Boolean>of() : changesWhileGreeted;
        var starts = new HashMap<ChannelId, Long>();
        for (var room : entered) {
            var channel = room.channelId();
            if (closed || !changes.getOrDefault(channel, true) || !rooms.add(room)) {
                unused.add(room);
            } else {
                starts.put(channel, room.enter(this));
            }
        }
        return starts;
    }

    /** From here on changes of membership are followed at once; answers the channels joined since the list was read. */
    synchronized List<ChannelId> greeted() {
        var changes = changesWhileGreeted == null ? Map.<ChannelId, Boolean>of() : changesWhileGreeted;
        changesWhileGreeted = null;
        return changes.entrySet().stream()
                .filter(change -> change.getValue() && room(change.getKey()) == null)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Notes a change of membership while the client is being greeted; false when it is to be followed now. */
    synchronized boolean noted(ChannelId channel, boolean joined) {
        if (changesWhileGreeted == null) {
            return false;
        }
        changesWhileGreeted.put(channel, joined);
        return true;
    }

    /** Remembers a room it entered; false when it is in there already or closed. */
    synchronized boolean add(Room room) {
        return !closed && rooms.add(room);
    }

    synchronized @Nullable Room room(ChannelId channel) {
        for (var room : rooms) {
            if (room.channelId().equals(channel)) {
                return room;
            }
        }
        return null;
    }

    synchronized @Nullable Room remove(ChannelId channel) {
        var room = room(channel);
        if (room != null) {
            rooms.remove(room);
        }
        return room;
    }

    /** Ends it; answers the rooms it was in. */
    synchronized List<Room> end() {
        closed = true;
        var left = new ArrayList<>(rooms);
        rooms.clear();
        return left;
    }
}
