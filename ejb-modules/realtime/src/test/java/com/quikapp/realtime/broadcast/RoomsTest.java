package com.quikapp.realtime.broadcast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.quikapp.platform.id.ChannelId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RoomsTest {

    private final Hub hub = new Hub();
    private final RecordingTransport client = new RecordingTransport();

    @AfterEach
    void stop() {
        hub.close();
    }

    private ChannelId enter(int messages) {
        var channel = hub.stored.channel(messages);
        hub.greeting.greet(hub.connect(client), List.of(channel), Map.of());
        return channel;
    }

    @Test
    void readsWhatIsMissingBetweenTwoEvents() {
        var channel = enter(2);
        hub.stored.add(channel, 3);
        hub.stored.add(channel, 4);
        hub.post(channel, 5);
        assertThat(Hub.heard(client, "5")).containsExactly("welcome", "3", "4", "5");
    }

    @Test
    void dropsAnEventThatComesAgain() {
        var channel = enter(2);
        hub.post(channel, 3);
        hub.tell(channel, 3);
        hub.tell(channel, 2);
        hub.post(channel, 4);
        assertThat(Hub.heard(client, "4")).containsExactly("welcome", "3", "4");
    }

    @Test
    void letsClientsReadAnewWhatIsTooMuchToFetch() {
        var channel = enter(0);
        hub.post(channel, Rooms.MAX_MISSING + 2);
        var last = String.valueOf(Rooms.MAX_MISSING + 2);
        assertThat(Hub.heard(client, last)).containsExactly("welcome", "refetch", last);
    }

    @Test
    void catchesUpWithAClientThatWasToldByAnotherServer() {
        var channel = enter(2);
        hub.stored.add(channel, 3);
        var room = hub.rooms.find(channel).orElseThrow();
        assertThat(hub.rooms.catchUp(room, 3)).isTrue();
        assertThat(Hub.heard(client, "3")).containsExactly("welcome", "3");
        assertThat(hub.rooms.catchUp(room, 4)).isFalse();
    }

    @Test
    void forgetsAChannelThatNobodyUses() {
        var channel = hub.stored.channel(1);
        var room = hub.rooms.use(List.of(channel)).get(0);
        assertThat(hub.rooms.use(List.of(channel))).containsExactly(room);
        hub.rooms.release(room);
        assertThat(hub.rooms.find(channel)).contains(room);
        hub.rooms.release(room);
        assertThat(hub.rooms.find(channel)).isEmpty();
    }

    @Test
    void keepsNoRoomWhenItsPlaceCannotBeRead() {
        var unknown = new ChannelId(1);
        assertThatThrownBy(() -> hub.rooms.use(List.of(unknown))).isInstanceOf(RuntimeException.class);
        assertThat(hub.rooms.find(unknown)).isEmpty();
    }
}
