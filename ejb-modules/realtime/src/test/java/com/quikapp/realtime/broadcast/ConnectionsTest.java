package com.quikapp.realtime.broadcast;

import static org.assertj.core.api.Assertions.assertThat;

import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.caller.TraceId;
import com.quikapp.platform.id.Ids;
import com.quikapp.platform.id.UserId;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ConnectionsTest {

    private final Shards shards = new Shards(new BroadcastConfig(
            1, 100, 100_000, Duration.ofMillis(50), Duration.ofSeconds(1), 4, Duration.ofSeconds(15)));
    private final Connections connections = new Connections();
    private final UserId ann = new UserId(Ids.next());

    @AfterEach
    void stop() {
        shards.stop();
    }

    private Connection connection(UserId user) {
        var caller = new Caller(user, "s", Set.of(Caller.USER), TraceId.create());
        return new Connection(caller, new RecordingTransport(), shards.assign(), new OutboundQueue(10, 10));
    }

    @Test
    void aUserHasNoMoreConnectionsThanAllowed() {
        assertThat(connections.add(connection(ann), 2)).isTrue();
        assertThat(connections.add(connection(ann), 2)).isTrue();
        assertThat(connections.add(connection(ann), 2)).isFalse();
        assertThat(connections.add(connection(new UserId(Ids.next())), 2)).isTrue();
        assertThat(connections.size()).isEqualTo(3);
    }

    @Test
    void aConnectionThatEndedMakesRoomOnce() {
        var first = connection(ann);
        connections.add(first, 1);
        connections.remove(first);
        connections.remove(first);
        assertThat(connections.size()).isZero();
        assertThat(connections.add(connection(ann), 1)).isTrue();
    }
}
