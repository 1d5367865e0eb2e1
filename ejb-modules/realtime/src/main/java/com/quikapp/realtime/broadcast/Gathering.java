package com.quikapp.realtime.broadcast;

import com.quikapp.realtime.broadcast.ShardTask.ToOne;
import com.quikapp.realtime.broadcast.ShardTask.ToRoom;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Events that gathered while the shard was sending, by their target: each target's events leave as one frame, made once
 * for all clients of a room.
 */
final class Gathering {

    private final Map<Object, List<Outgoing>> byTarget = new LinkedHashMap<>();

    /** A target and the events of its next frame. */
    record Batch(Object target, List<Outgoing> events) {
        Iterable<Connection> recipients() {
            return target instanceof Audience audience ? audience.members() : List.of((Connection) target);
        }
    }

    /** Gathers tasks up to the first change, which stays. */
    void gather(ArrayDeque<ShardTask> tasks) {
        for (var task = tasks.peek(); task != null; task = tasks.peek()) {
            if (task instanceof ToRoom toRoom) {
                eventsFor(toRoom.audience()).add(toRoom.event());
            } else if (task instanceof ToOne toOne) {
                add(toOne.connection(), toOne.events());
            } else {
                return;
            }
            tasks.remove();
        }
    }

    void add(Connection connection, List<Outgoing> events) {
        if (!events.isEmpty()) {
            eventsFor(connection).addAll(events);
        }
    }

    /** The next target with as many of its events as fit into a frame. */
    @Nullable Batch next() {
        var targets = byTarget.entrySet().iterator();
        if (!targets.hasNext()) {
            return null;
        }
        var entry = targets.next();
        var events = entry.getValue();
        int fitting = Outgoing.fitting(events);
        if (fitting == events.size()) {
            targets.remove();
            return new Batch(entry.getKey(), events);
        }
        entry.setValue(new ArrayList<>(events.subList(fitting, events.size())));
        return new Batch(entry.getKey(), events.subList(0, fitting));
    }

    private List<Outgoing> eventsFor(Object target) {
        return byTarget.computeIfAbsent(target, any -> new ArrayList<>(4));
    }
}
