package com.quikapp.realtime.broadcast;

import com.quikapp.content.channel.ChannelNotFound;
import com.quikapp.content.channel.ChannelService;
import com.quikapp.platform.Service;
import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.caller.EndedSessions;
import com.quikapp.platform.event.IncomingEvent;
import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.metrics.Figures;
import com.quikapp.platform.metrics.Measured;
import com.quikapp.platform.start.DrainAction;
import com.quikapp.realtime.message.MessageService;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;

/**
 * The connected clients of this server, and what they are told. The gateway opens a connection for each client that has
 * authenticated and passes on what it asks; the consumer of the broadcast topics passes on what happened. {@code
 * NOT_SUPPORTED} gives their threads the unit of work without which JPA cannot read.
 */
@Service
public class Broadcast implements DrainAction, Measured {

    private static final int MAX_BACKLOG = 20_000;
    private static final long BACKLOG_PAUSE_MILLIS = 5;

    private final BroadcastConfig config;
    private final GreetingConfig limits;
    private final DepartureConfig departure;
    private final EndedSessions ended;
    private final Shards shards;
    private final Rooms rooms;
    private final Connections connections = new Connections();
    private final Membership membership;
    private final Greeters greeters;
    private final EventDelivery delivery;
    private final LongAdder overloaded = new LongAdder();
    private volatile boolean leaving;

    @Inject
    Broadcast(
            BroadcastConfig config,
            GreetingConfig limits,
            DepartureConfig departure,
            UnitOfWork reading,
            EndedSessions ended,
            ChannelService channels,
            MessageService messages) {
        this.config = config;
        this.limits = limits;
        this.departure = departure;
        this.ended = ended;
        this.shards = new Shards(config);
        var history = new MessageHistory(messages);
        this.rooms = new Rooms(shards, history);
        this.membership = new Membership(channels, rooms);
        var reception = new Reception(
                channels::membershipsOf,
                rooms,
                membership::joined,
                new Greeting(rooms, history, config.resumeChars(), config.heartbeatSeconds()),
                connection -> close(connection, CloseReason.SERVER_ERROR));
        this.greeters = new Greeters(limits, batch -> reading.run(() -> reception.serve(batch)));
        this.delivery = new EventDelivery(connections, rooms, membership, shards, messages::view, channels);
    }

    /** Why no more clients are taken on just now; nothing when they are. */
    public Optional<CloseReason> refusal() {
        if (leaving) {
            return Optional.of(CloseReason.SERVER_DRAINS);
        }
        if (greeters.isFull() || connections.size() >= limits.connections()) {
            overloaded.increment();
            return Optional.of(CloseReason.OVERLOADED);
        }
        return Optional.empty();
    }

    /** Counts a client that the gateway itself has told to come back later. */
    public void turnedAway() {
        overloaded.increment();
    }

    /**
     * Takes on a client that has authenticated. It is told of nothing that happens before {@link #hello}. Empty when its
     * user has too many connections already. A session that has ended since it authenticated is sent away: from here on
     * the end of one finds its connection, so that is asked once more after it is known.
     */
    public Optional<Connection> open(Caller caller, Transport transport) {
        var queue = new OutboundQueue(config.queueEvents(), config.queueChars());
        var connection = new Connection(caller, transport, shards.assign(), queue);
        if (!connections.add(connection, limits.perUser())) {
            return Optional.empty();
        }
        if (ended.contains(caller.sessionId())) {
            close(connection, CloseReason.UNAUTHENTICATED);
        }
        return Optional.of(connection);
    }

    /**
     * Welcomes a client, sends what it missed and then what happens, all of it soon: until then nothing is sent. To be
     * called once. A client for whom there is no room is told to come back later.
     *
     * @param resume the last sequence number the client has, for the channels it knows
     */
    public void hello(Connection connection, Map<ChannelId, Long> resume) {
        connection.greet();
        queue(new Waiting.ForWelcome(connection, resume));
    }

    /**
     * Sends the messages of a channel after {@code seq} again, soon.
     *
     * @throws ChannelNotFound when the client's user is no member
     */
    public void resume(Connection connection, ChannelId channel, long seq) {
        var room = connection.room(channel);
        if (room == null) {
            throw new ChannelNotFound();
        }
        queue(new Waiting.ForMissed(connection, room, seq));
    }

    private void queue(Waiting client) {
        if (!greeters.offer(client)) {
            overloaded.increment();
            close(client.connection(), CloseReason.OVERLOADED);
        }
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

    @Override
    public void refuse() {
        leaving = true;
    }

    @Override
    public void drain() throws InterruptedException {
        new Departure<>(connections.all(), departure).run(this::sendAway);
    }

    private void sendAway(Connection connection) {
        if (leaving) {
            close(connection, CloseReason.SERVER_DRAINS);
        }
    }

    @Override
    public void undrain() {
        leaving = false;
    }

    @Override
    public void offer(Figures figures) {
        figures.gauge("quikapp.connections", "Connected clients", connections::size);
        figures.gauge("quikapp.greetings.waiting", "Clients that wait for their welcome", greeters::backlog);
        figures.gauge("quikapp.sends.waiting", "Tasks that wait in the busiest shard", shards::backlog);
        figures.gauge("quikapp.connections.slow", "Clients with a thread of their own", shards::slow);
        figures.counter("quikapp.deliveries", "Events handed to clients", shards::deliveries);
        figures.counter("quikapp.connections.shed", "Clients sent away as too slow", shards::shed);
        figures.counter("quikapp.connections.overloaded", "Clients told to come back later", overloaded::sum);
    }

    /** Tells all clients that are still there to connect to another server. */
    @PreDestroy
    void stop() {
        connections.all().forEach(connection -> shards.close(connection, CloseReason.SERVER_DRAINS));
        greeters.stop();
        rooms.stop();
        shards.stop();
    }
}
