package com.quikapp.realtime.broadcast;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * The clients of one room that belong to one shard; touched by that shard only. By identity, in one array: a client is in
 * many rooms, and a node for each would cost more than what else is kept of it.
 */
final class Audience {

    private final Set<Connection> members = Collections.newSetFromMap(new IdentityHashMap<>(1));

    void add(Connection connection) {
        members.add(connection);
    }

    void remove(Connection connection) {
        members.remove(connection);
    }

    Iterable<Connection> members() {
        return members;
    }
}
