package com.quikapp.realtime.broadcast;

import java.util.List;

/** What a shard has to do. */
sealed interface ShardTask {

    /** Sends an event to the members of a room that belong to the shard. */
    record ToRoom(Audience audience, Outgoing event) implements ShardTask {}

    /** Sends events to one client. */
    record ToOne(Connection connection, List<Outgoing> events) implements ShardTask {}

    /** Changes who is sent to, between what was put in before and after it. */
    record Change(Runnable action) implements ShardTask {}
}
