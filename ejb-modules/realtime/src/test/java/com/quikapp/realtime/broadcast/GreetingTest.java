package com.quikapp.realtime.broadcast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.quikapp.platform.id.ChannelId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GreetingTest {

    private final Hub hub = new Hub();
    private final RecordingTransport client = new RecordingTransport();
    private final Connection connection = hub.connect(client);

    @AfterEach
    void stop() {
        hub.close();
    }

    private void greet(ChannelId channel, Map<ChannelId, Long> resume) {
        hub.greeting.greet(connection, List.of(channel), resume);
    }

    @Test
    void saysAfterWhichMessageAChannelComesLive() {
        var channel = hub.stored.channel(7);
        greet(channel, Map.of());
        hub.post(channel, 8);
        assertThat(Hub.heard(client, "8")).containsExactly("welcome", "8");
        assertThat(client.events().get(0).path("channels").path(channel.text()).asLong())
                .isEqualTo(7);
    }

    @Test
    void sendsWhatWasMissedThenWhatHappenedMeanwhile() {
        var channel = hub.stored.channel(5);
        hub.stored.whileReading(() -> hub.post(channel, 6));
        greet(channel, Map.of(channel, 2L));
        hub.post(channel, 7);
        assertThat(Hub.heard(client, "7")).containsExactly("welcome", "3", "4", "5", "resumed", "6", "7");
    }

    @Test
    void sendsNothingAgainToAClientThatMissedNothing() {
        var channel = hub.stored.channel(5);
        greet(channel, Map.of(channel, 5L));
        assertThat(Hub.heard(client, "resumed")).containsExactly("welcome", "resumed");
    }

    @Test
    void asksToReadAnewWhatMissedTooMuch() {
        var channel = hub.stored.channel(Rooms.MAX_MISSING + 2);
        greet(channel, Map.of(channel, 1L));
        assertThat(Hub.heard(client, "refetch")).containsExactly("welcome", "refetch");
    }

    @Test
    void asksToReadAnewWhatIsAheadOfTheChannel() {
        var channel = hub.stored.channel(5);
        greet(channel, Map.of(channel, 9L));
        assertThat(Hub.heard(client, "refetch")).containsExactly("welcome", "refetch");
    }

    @Test
    void asksToReadAnewTheChannelsForWhoseLongMessagesThereIsNoRoomLeft() {
        var first = lengthy(Hub.MAX_CHARS * 2 / 3);
        var second = lengthy(Hub.MAX_CHARS * 2 / 3);
        var brief = hub.stored.channel(2);
        hub.greeting.greet(connection, List.of(first, second, brief), Map.of(first, 0L, second, 0L, brief, 1L));
        await().until(() -> !client.events().isEmpty());
        assertThat(client.events())
                .extracting(event -> event.path("type").asText())
                .containsExactlyInAnyOrder(
                        "welcome", "message.posted", "resumed", "message.posted", "resumed", "refetch");
    }

    @Test
    void resumesOneChannelNoFurtherThanThereIsRoomForItsLongMessages() {
        var channel = hub.stored.channel(0);
        for (int seq = 1; seq <= 500; seq++) {
            hub.stored.add(channel, seq, "x".repeat(1_000));
        }
        greet(channel, Map.of());
        var room = hub.rooms.find(channel).orElseThrow();
        hub.greeting.resume(connection, room, 0);
        assertThat(Hub.heard(client, "refetch")).containsExactly("welcome", "refetch");
        hub.greeting.resume(connection, room, 1);
        hub.greeting.resume(connection, room, 498);
        assertThat(Hub.heard(client, "resumed"))
                .containsExactly("welcome", "refetch", "refetch", "499", "500", "resumed");
        assertThat(hub.stored.read).isLessThanOrEqualTo(100);
    }

    /** A channel with one message whose event has about that many characters. */
    private ChannelId lengthy(int chars) {
        var channel = hub.stored.channel(0);
        hub.stored.add(channel, 1, "x".repeat(chars / 2));
        return channel;
    }

    @Test
    void tellsOfAChannelThatTheUserHasLeft() {
        var left = hub.stored.channel(5);
        greet(hub.stored.channel(0), Map.of(left, 3L));
        assertThat(Hub.heard(client, "channel.left")).containsExactly("welcome", "channel.left");
    }

    @Test
    void keepsAClientOutOfAChannelItLeftWhileItWasWelcomed() {
        var channel = hub.stored.channel(5);
        assertThat(connection.noted(channel, false)).isTrue();
        greet(channel, Map.of());
        hub.post(channel, 6);
        assertThat(Hub.heard(client, "welcome")).containsExactly("welcome");
        assertThat(connection.greeted()).isEmpty();
        assertThat(hub.rooms.find(channel)).isEmpty();
    }

    @Test
    void namesTheChannelsJoinedWhileItWasWelcomed() {
        var joined = hub.stored.channel(0);
        assertThat(connection.noted(joined, true)).isTrue();
        greet(hub.stored.channel(0), Map.of());
        assertThat(connection.greeted()).containsExactly(joined);
        assertThat(connection.noted(joined, true)).isFalse();
    }

    @Test
    void resumesOneChannelInTheMiddleOfLiveEvents() {
        var channel = hub.stored.channel(3);
        greet(channel, Map.of());
        hub.post(channel, 4);
        hub.stored.whileReading(() -> hub.post(channel, 5));
        hub.greeting.resume(connection, hub.rooms.find(channel).orElseThrow(), 2);
        assertThat(Hub.heard(client, "5")).containsExactly("welcome", "4", "3", "4", "resumed", "5");
    }
}
