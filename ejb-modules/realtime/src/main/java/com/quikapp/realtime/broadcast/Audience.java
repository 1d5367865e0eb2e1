package com.quikapp.realtime.broadcast;

import java.util.LinkedHashSet;
import java.util.Set;

/** The clients of one room that belong to one shard; touched by that shard only. */
final class Audience {

    private final Set<Connection> members = new LinkedHashSet<>();

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
