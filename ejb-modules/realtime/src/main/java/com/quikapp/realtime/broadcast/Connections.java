package com.quikapp.realtime.broadcast;

import com.quikapp.platform.id.UserId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The connected clients of this server by their users. */
final class Connections {

    private final Map<UserId, Set<Connection>> byUser = new ConcurrentHashMap<>();

    private final AtomicInteger size = new AtomicInteger();

    /** Adds a connection; false when its user has as many as allowed. */
    boolean add(Connection connection, int mostOfUser) {
        var added = new boolean[1];
        byUser.compute(connection.userId(), (user, all) -> {
            var connections = all == null ? ConcurrentHashMap.<Connection>newKeySet(2) : all;
            added[0] = connections.size() < mostOfUser && connections.add(connection);
            return connections;
        });
        if (added[0]) {
            size.incrementAndGet();
        }
        return added[0];
    }

    /** Removes a connection; again it changes nothing. */
    void remove(Connection connection) {
        byUser.computeIfPresent(connection.userId(), (user, all) -> {
            if (all.remove(connection)) {
                size.decrementAndGet();
            }
            return all.isEmpty() ? null : all;
        });
    }

    int size() {
        return size.get();
    }

    Collection<Connection> of(UserId user) {
        return byUser.getOrDefault(user, Set.of());
    }

    List<Connection> all() {
        return byUser.values().stream().flatMap(Set::stream).toList();
    }
}
