package com.quikapp.realtime.broadcast;

import com.quikapp.content.channel.ChannelNotFound;
import com.quikapp.content.channel.ChannelService;
import com.quikapp.platform.Service;
import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.event.IncomingEvent;
import com.quikapp.platform.id.ChannelId;
import com.quikapp.realtime.message.MessageService;
import com.quikapp.realtime.message.MessageView;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * The connected clients of this server, and what they are told. The gateway opens a connection for each client that has
 * authenticated and passes on what it asks; the consumer of the broadcast topics passes on what happened. {@code
 * NOT_SUPPORTED} gives their threads the unit of work without which JPA cannot read.
 */
@Service
public class Broadcast {

    private static final int MAX_BACKLOG = 20_000;
    private static final long BACKLOG_PAUSE_MILLIS = 5;

    private final BroadcastConfig config;
    private final ChannelService channels;
    private final Shards shards;
    private final Rooms rooms;
    private final Connections connections = new Connections();
    private final Membership membership;
    private final Greeting greeting;
    private final EventDelivery delivery;

    @Inject
    Broadcast(BroadcastConfig config, ChannelService channels, MessageService messages) {
        this.config = config;
        this.channels = channels;
        this.shards = new Shards(config);
        var history = new MessageHistory(messages);
        this.rooms = new Rooms(shards, history);
        this.membership = new Membership(channels, rooms);
        this.greeting = new Greeting(rooms, history, config.heartbeatSeconds());
        this.delivery = new EventDelivery(connections, rooms, membership, shards, messages, channels);
    }

    private record MessageHistory(MessageService messages) implements Rooms.History {
        @Override
        public Map<ChannelId, Long> lastSequences(Collection<ChannelId> channels) {
            return messages.lastSequences(channels);
        }

        @Override
        public List<MessageView> between(ChannelId channel, long from, long to) {
            return messages.between(channel, from, to);
        }
    }

    /** Takes on a client that has authenticated. It is told of nothing that happens before {@link #hello}. */
    public Connection open(Caller caller, Transport transport) {
        var queue = new OutboundQueue(config.queueEvents(), config.queueChars());
        var connection = new Connection(caller, transport, shards.assign(), queue);
        connections.add(connection);
        return connection;
    }

    /**
     * Welcomes a client, sends what it missed and then what happens. To be called once.
     *
     * @param resume the last sequence number the client has, for the channels it knows
     */
    @Transactional(TxType.NOT_SUPPORTED)
    public void hello(Connection connection, Map<ChannelId, Long> resume) {
        connection.greet();
        greeting.greet(connection, channels.memberOf(connection.userId()), resume);
        connection.greeted().forEach(channel -> membership.joined(connection, channel));
    }

    /**
     * Sends the messages of a channel after {@code seq} again.
     *
     * @throws ChannelNotFound when the client's user is no member
     */
    @Transactional(TxType.NOT_SUPPORTED)
    public void resume(Connection connection, ChannelId channel, long seq) {
        var room = connection.room(channel);
        if (room == null) {
            throw new ChannelNotFound();
        }
        greeting.resume(connection, room, seq);
    }

    /** Tells one client something. */
    public void send(Connection connection, ServerEvent event) {
        connection.send(EventEncoder.encode(event));
    }

    /** Ends a connection from this side; {@link #closed} follows when the transport says so. */
    public void close(Connection connection, CloseReason reason) {
        shards.close(connection, reason);
    }

    /** The transport is gone. Called again it changes nothing. */
    public void closed(Connection connection) {
        connections.remove(connection);
        membership.ended(connection);
    }

    /** The connected clients, for those who look after all of them. */
    public List<Connection> connections() {
        return connections.all();
    }

    /** Delivers what happened to the clients that may see it. Waits while far more is to be sent than can be. */
    @Transactional(TxType.NOT_SUPPORTED)
    public void accept(List<IncomingEvent> events) {
        try {
            while (shards.backlog() > MAX_BACKLOG) {
                Thread.sleep(BACKLOG_PAUSE_MILLIS);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The server stops; the events come again", stopping);
        }
        events.forEach(delivery::accept);
    }

    /** Tells all clients to connect to another server. */
    @PreDestroy
    void stop() throws InterruptedException {
        connections.all().forEach(connection -> shards.close(connection, CloseReason.SERVER_DRAINS));
        rooms.stop();
        shards.stop();
    }
}
