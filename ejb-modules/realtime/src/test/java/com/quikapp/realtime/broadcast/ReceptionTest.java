package com.quikapp.realtime.broadcast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.caller.TraceId;
import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.Ids;
import com.quikapp.platform.id.UserId;
import com.quikapp.realtime.broadcast.Waiting.ForWelcome;
import com.quikapp.realtime.message.MessageView;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReceptionTest {

    private static final long LAST = 7;

    private final ChannelId channel = new ChannelId(Ids.next());
    private final Shards shards = new Shards(new BroadcastConfig(
            1, 100, 100_000, Duration.ofMillis(50), Duration.ofSeconds(1), 4, Duration.ofSeconds(15)));
    private final Counted stored = new Counted();
    private final Members members = new Members();
    private final Rooms rooms = new Rooms(shards, stored);
    private final List<ChannelId> joined = new ArrayList<>();
    private final Reception reception = new Reception(
            members::channels,
            rooms,
            (connection, channel) -> joined.add(channel),
            new Greeting(rooms, stored, 100_000, 15),
            members.failed::add);

    /** A channel with seven messages, which counts how often it is asked. */
    private static final class Counted implements Rooms.History {
        final List<String> queries = new CopyOnWriteArrayList<>();

        @Override
        public Map<ChannelId, Long> lastSequences(Collection<ChannelId> channels) {
            queries.add("last");
            return channels.stream().collect(Collectors.toMap(channel -> channel, channel -> LAST));
        }

        @Override
        public List<MessageView> between(ChannelId channel, long from, long to) {
            queries.add(from + "-" + to);
            return List.of();
        }
    }

    private final class Members {
        final List<Connection> failed = new ArrayList<>();
        int queries;
        boolean away;

        Map<UserId, Set<ChannelId>> channels(Collection<UserId> users) {
            queries++;
            if (away) {
                throw new IllegalStateException("The database is away");
            }
            return users.stream().collect(Collectors.toMap(user -> user, user -> Set.of(channel)));
        }
    }

    private final Map<Connection, RecordingTransport> clients = new HashMap<>();

    @AfterEach
    void stop() {
        rooms.stop();
        shards.stop();
    }

    private Waiting hello(long seq) {
        var transport = new RecordingTransport();
        var caller = new Caller(new UserId(Ids.next()), "s", Set.of(Caller.USER), TraceId.create());
        var connection = new Connection(caller, transport, shards.assign(), new OutboundQueue(100, 100_000));
        clients.put(connection, transport);
        connection.greet();
        return new ForWelcome(connection, Map.of(channel, seq));
    }

    private List<Waiting> hellos(int count, long seq) {
        return IntStream.range(0, count).mapToObj(i -> hello(seq)).toList();
    }

    @Test
    void thoseWhoComeTogetherShareTheirQueries() {
        reception.serve(hellos(50, LAST - 3));
        assertThat(members.queries).isEqualTo(1);
        assertThat(stored.queries).containsExactly("last", "5-7");
    }

    @Test
    void thoseWhoMissLessAreServedFromWhatWasReadForThoseWhoMissMore() {
        reception.serve(List.of(hello(2), hello(5), hello(2)));
        assertThat(stored.queries).containsExactly("last", "3-7");
    }

    @Test
    void eachIsWelcomedFirstAndThenUpToDate() {
        reception.serve(hellos(3, LAST));
        for (var client : clients.values()) {
            await().untilAsserted(() -> assertThat(client.frames).hasSize(1));
            assertThat(client.frames.get(0))
                    .startsWith("[{\"type\":\"welcome\"")
                    .contains("\"type\":\"resumed\"");
        }
    }

    @Test
    void clientsThatLeftWhileTheyWaitedCostNothing() {
        var batch = hellos(3, LAST);
        batch.forEach(one -> one.connection().markClosed());
        reception.serve(batch);
        assertThat(members.queries).isZero();
        assertThat(stored.queries).isEmpty();
    }

    @Test
    void allAreReportedWhenTheDatabaseIsAway() {
        members.away = true;
        reception.serve(hellos(3, LAST));
        assertThat(members.failed).hasSize(3).containsExactlyInAnyOrderElementsOf(clients.keySet());
    }

    @Test
    void tellsOfChannelsThatWereJoinedMeanwhile() {
        var one = hello(LAST);
        var other = new ChannelId(Ids.next());
        one.connection().noted(other, true);
        reception.serve(List.of(one));
        assertThat(joined).containsExactly(other);
    }

    @Test
    void keepsNoRoomWhenAllHaveLeft() {
        var batch = hellos(2, LAST);
        reception.serve(batch);
        assertThat(rooms.find(channel)).isPresent();
        for (var one : batch) {
            for (var room : one.connection().end()) {
                room.leave(one.connection());
                rooms.release(room);
            }
        }
        assertThat(rooms.find(channel)).isEmpty();
    }
}
