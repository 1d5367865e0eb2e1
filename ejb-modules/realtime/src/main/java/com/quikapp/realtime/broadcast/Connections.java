package com.quikapp.realtime.broadcast;

import com.quikapp.platform.id.UserId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The connected clients of this server by their users. */
final class Connections {

    private final Map<UserId, Set<Connection>> byUser = new ConcurrentHashMap<>();

    void add(Connection connection) {
        byUser.compute(connection.userId(), (user, all) -> {
            var connections = all == null ? ConcurrentHashMap.<Connection>newKeySet(2) : all;
            connections.add(connection);
            return connections;
        });
    }

    void remove(Connection connection) {
        byUser.computeIfPresent(connection.userId(), (user, all) -> {
            all.remove(connection);
            return all.isEmpty() ? null : all;
        });
    }

    Collection<Connection> of(UserId user) {
        return byUser.getOrDefault(user, Set.of());
    }

    List<Connection> all() {
        return byUser.values().stream().flatMap(Set::stream).toList();
    }
}
