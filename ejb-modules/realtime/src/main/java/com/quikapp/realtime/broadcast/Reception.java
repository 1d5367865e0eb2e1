package com.quikapp.realtime.broadcast;

import com.quikapp.content.channel.ChannelService;
import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.UserId;
import com.quikapp.realtime.broadcast.Waiting.ForMissed;
import com.quikapp.realtime.broadcast.Waiting.ForWelcome;
import java.lang.System.Logger.Level;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Serves clients that came in the same moment together: one query for the channels of all their users, one for the last
 * numbers of the channels nobody was in yet. A client that cannot be served is reported; the others go on.
 */
final class Reception {

    private static final System.Logger LOG = System.getLogger(Reception.class.getName());

    private final Function<Collection<UserId>, Map<UserId, Set<ChannelId>>> memberships;
    private final Rooms rooms;
    private final BiConsumer<Connection, ChannelId> joined;
    private final Greeting greeting;
    private final Consumer<Connection> failed;

    /**
     * @param memberships the channels of each user, as {@link ChannelService#membershipsOf} tells them
     * @param joined told of channels that were joined while the client was welcomed
     * @param failed told of clients that could not be served
     */
    Reception(
            Function<Collection<UserId>, Map<UserId, Set<ChannelId>>> memberships,
            Rooms rooms,
            BiConsumer<Connection, ChannelId> joined,
            Greeting greeting,
            Consumer<Connection> failed) {
        this.memberships = memberships;
        this.rooms = rooms;
        this.joined = joined;
        this.greeting = greeting;
        this.failed = failed;
    }

    void serve(List<Waiting> batch) {
        var present = batch.stream().filter(one -> !one.connection().isClosed()).toList();
        try {
            var channels = channels(present);
            var all = new HashSet<ChannelId>();
            channels.values().forEach(all::addAll);
            var shared = rooms.use(all);
            try {
                present.forEach(one -> serve(one, channels));
            } finally {
                shared.forEach(rooms::release);
            }
        } catch (RuntimeException failure) {
            LOG.log(Level.ERROR, "Clients could not be served: " + present.size(), failure);
            present.stream().map(Waiting::connection).forEach(failed);
        }
    }

    private Map<UserId, Set<ChannelId>> channels(List<Waiting> present) {
        var users = present.stream()
                .filter(ForWelcome.class::isInstance)
                .map(one -> one.connection().userId())
                .collect(Collectors.toSet());
        return users.isEmpty() ? Map.of() : memberships.apply(users);
    }

    private void serve(Waiting one, Map<UserId, Set<ChannelId>> channels) {
        var connection = one.connection();
        try {
            if (one instanceof ForWelcome hello) {
                greeting.greet(connection, channels.getOrDefault(connection.userId(), Set.of()), hello.resume());
                connection.greeted().forEach(channel -> joined.accept(connection, channel));
            } else if (one instanceof ForMissed asked) {
                greeting.resume(connection, asked.room(), asked.seq());
            }
        } catch (RuntimeException failure) {
            LOG.log(Level.ERROR, "A client could not be served", failure);
            failed.accept(connection);
        }
    }
}
