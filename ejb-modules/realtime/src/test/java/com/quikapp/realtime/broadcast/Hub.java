package com.quikapp.realtime.broadcast;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.caller.TraceId;
import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.Ids;
import com.quikapp.platform.id.UserId;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** Shards and rooms on stored messages, with clients that remember what they were told. */
final class Hub implements AutoCloseable {

    /** What a client is sent again at most. */
    static final int MAX_CHARS = 100_000;

    final Stored stored = new Stored();
    final Shards shards = new Shards(new BroadcastConfig(
            2, 10_000, 10_000_000, Duration.ofSeconds(1), Duration.ofSeconds(5), 4, Duration.ofSeconds(15)));
    final Rooms rooms = new Rooms(shards, stored);
    final Greeting greeting = new Greeting(rooms, stored, MAX_CHARS, 15);

    Connection connect(RecordingTransport transport) {
        return connect(new Caller(new UserId(Ids.next()), "s", Set.of(Caller.USER), TraceId.create()), transport);
    }

    Connection connect(Caller caller, RecordingTransport transport) {
        var connection = new Connection(caller, transport, shards.assign(), new OutboundQueue(10_000, 10_000_000));
        connection.greet();
        return connection;
    }

    /** Stores a message and tells the room of it, as the broadcast does. */
    void post(ChannelId channel, long seq) {
        stored.add(channel, seq);
        tell(channel, seq);
    }

    /** Tells the room of a message that is stored. */
    void tell(ChannelId channel, long seq) {
        var message = stored.between(channel, seq, seq).get(0);
        rooms.find(channel).ifPresent(room -> rooms.accept(room, seq, seq, EventEncoder.encode(Rooms.posted(message))));
    }

    /** The types of all events, messages by their sequence number, once the last is the expected. */
    static List<String> heard(RecordingTransport client, String last) {
        return await().until(
                        () -> client.events().stream().map(Hub::name).toList(),
                        names -> !names.isEmpty() && names.get(names.size() - 1).equals(last));
    }

    private static String name(JsonNode event) {
        var type = event.path("type").asText();
        return type.equals("message.posted") ? event.path("seq").asText() : type;
    }

    @Override
    public void close() {
        rooms.stop();
        shards.stop();
    }
}
