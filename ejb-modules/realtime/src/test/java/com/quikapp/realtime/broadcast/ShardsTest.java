package com.quikapp.realtime.broadcast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.caller.TraceId;
import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.Ids;
import com.quikapp.platform.id.UserId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ShardsTest {

    private final Shards shards = new Shards(new BroadcastConfig(
            1, 100, 100_000, Duration.ofMillis(50), Duration.ofSeconds(1), 4, Duration.ofSeconds(15)));
    private final Room room = new Room(new ChannelId(Ids.next()), shards);

    @AfterEach
    void stop() {
        shards.stop();
    }

    private Connection connect(RecordingTransport transport) {
        var caller = new Caller(new UserId(Ids.next()), "s", Set.of(Caller.USER), TraceId.create());
        var connection = new Connection(caller, transport, shards.assign(), new OutboundQueue(100, 100_000));
        connection.shard().release(connection, List.of());
        return connection;
    }

    private RecordingTransport member() {
        var transport = new RecordingTransport();
        room.enter(connect(transport));
        return transport;
    }

    private void publish(int from, int to) {
        IntStream.rangeClosed(from, to).forEach(seq -> room.accept(seq, seq, new Outgoing(String.valueOf(seq))));
    }

    private static List<String> numbers(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(String::valueOf).toList();
    }

    @Test
    void tellsAllMembersInOrder() {
        room.start(0);
        var members = IntStream.range(0, 5).mapToObj(at -> member()).toList();
        publish(1, 50);
        for (var member : members) {
            await().untilAsserted(() -> assertThat(member.texts()).isEqualTo(numbers(1, 50)));
        }
    }

    @Test
    void coalescesWhatQueuesBehindARunningSend() {
        room.start(0);
        var first = new RecordingTransport().stopReading();
        room.enter(connect(first));
        var second = member();
        publish(1, 1);
        publish(2, 40);
        first.read();
        await().untilAsserted(() -> assertThat(second.texts()).isEqualTo(numbers(1, 40)));
        assertThat(second.frames.size()).isLessThan(5);
    }

    @Test
    void letsOneStuckClientStallNobody() {
        room.start(0);
        var stuck = new RecordingTransport().stopReading();
        room.enter(connect(stuck));
        var other = member();
        publish(1, 20);
        await().untilAsserted(() -> assertThat(other.texts()).isEqualTo(numbers(1, 20)));
        assertThat(stuck.frames).isEmpty();
        publish(21, 30);
        await().untilAsserted(() -> assertThat(other.texts()).isEqualTo(numbers(1, 30)));
    }

    @Test
    void goesOnWithASlowClientInOrderOnceItReadsAgain() {
        room.start(0);
        var slow = new RecordingTransport().stopReading();
        room.enter(connect(slow));
        var other = member();
        publish(1, 10);
        await().untilAsserted(() -> assertThat(other.texts()).isEqualTo(numbers(1, 10)));
        publish(11, 20);
        slow.read();
        publish(21, 30);
        await().untilAsserted(() -> assertThat(slow.texts()).isEqualTo(numbers(1, 30)));
        publish(31, 40);
        await().untilAsserted(() -> assertThat(slow.texts()).isEqualTo(numbers(1, 40)));
        assertThat(slow.closed.get()).isNull();
    }

    @Test
    void shedsAClientThatTakesNothing() {
        room.start(0);
        var stuck = new RecordingTransport().stopReading();
        room.enter(connect(stuck));
        publish(1, 1);
        await().untilAsserted(() -> assertThat(stuck.closed.get()).isEqualTo(CloseReason.TOO_SLOW));
    }

    @Test
    void shedsAClientWhoseQueueOverflows() {
        room.start(0);
        var stuck = new RecordingTransport().stopReading();
        room.enter(connect(stuck));
        var other = member();
        publish(1, 1);
        await().untilAsserted(() -> assertThat(other.texts()).hasSize(1));
        for (int at = 2; at <= 200; at++) {
            publish(at, at);
        }
        await().atMost(Duration.ofMillis(900))
                .untilAsserted(() -> assertThat(stuck.closed.get()).isEqualTo(CloseReason.TOO_SLOW));
        await().untilAsserted(() -> assertThat(other.texts()).isEqualTo(numbers(1, 200)));
    }

    @Test
    void holdsEventsBackUntilWhatWasMissedIsSent() {
        room.start(4);
        var transport = new RecordingTransport();
        var caller = new Caller(new UserId(Ids.next()), "s", Set.of(Caller.USER), TraceId.create());
        var connection = new Connection(caller, transport, shards.assign(), new OutboundQueue(100, 100_000));
        connection.greet();
        assertThat(room.enter(connection)).isEqualTo(4);
        var witness = member();
        publish(5, 9);
        await().untilAsserted(() -> assertThat(witness.texts()).hasSize(5));
        assertThat(transport.frames).isEmpty();
        connection.shard().release(connection, List.of(new Outgoing("3"), new Outgoing("4")));
        await().untilAsserted(() -> assertThat(transport.texts()).isEqualTo(numbers(3, 9)));
    }

    @Test
    void tellsNothingToWhoHasLeft() {
        room.start(0);
        var transport = new RecordingTransport();
        var connection = connect(transport);
        room.enter(connection);
        var witness = member();
        publish(1, 2);
        room.leave(connection);
        publish(3, 4);
        await().untilAsserted(() -> assertThat(witness.texts()).hasSize(4));
        assertThat(transport.texts()).isEqualTo(numbers(1, 2));
    }

    @Test
    void sendsAGreatBacklogOnAThreadOfItsOwn() {
        var transport = new RecordingTransport();
        var caller = new Caller(new UserId(Ids.next()), "s", Set.of(Caller.USER), TraceId.create());
        var connection = new Connection(caller, transport, shards.assign(), new OutboundQueue(100, 100_000));
        var backlog = new ArrayList<Outgoing>();
        IntStream.range(0, 50).forEach(at -> backlog.add(new Outgoing("\"" + at + "x".repeat(10_000) + "\"")));
        connection.shard().release(connection, backlog);
        connection.send(new Outgoing("\"last\""));
        await().untilAsserted(() -> assertThat(transport.events()).hasSize(51));
        assertThat(transport.texts().get(50)).isEqualTo("\"last\"");
    }
}
