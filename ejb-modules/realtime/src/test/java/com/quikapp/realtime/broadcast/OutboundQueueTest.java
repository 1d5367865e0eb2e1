package com.quikapp.realtime.broadcast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OutboundQueueTest {

    private final OutboundQueue queue = new OutboundQueue(3, 100);

    private static List<Outgoing> events(String... json) {
        return List.of(json).stream().map(Outgoing::new).toList();
    }

    private static String next(OutboundQueue queue) {
        return SentText.of(Objects.requireNonNull(queue.nextFrame()));
    }

    @Test
    void leavesAsOneFrameInOrder() {
        queue.add(events("1", "2"));
        queue.add(events("3"));
        assertThat(next(queue)).isEqualTo("[1,2,3]");
        assertThat(queue.nextFrame()).isNull();
    }

    @Test
    void refusesMoreEventsThanItHolds() {
        assertThat(queue.add(events("1", "2", "3"))).isTrue();
        assertThat(queue.add(events("4"))).isFalse();
        queue.nextFrame();
        assertThat(queue.add(events("4"))).isTrue();
    }

    @Test
    void refusesMoreCharactersThanItHolds() {
        assertThat(queue.add(events("1".repeat(99)))).isTrue();
        assertThat(queue.add(events("22"))).isFalse();
        assertThat(queue.add(events("2"))).isTrue();
    }

    @Test
    void cutsFramesThatWouldBeTooLong() {
        var large = new OutboundQueue(100, 10_000_000);
        var event = new Outgoing("9".repeat(Outgoing.FRAME_CHARS / 2));
        large.add(IntStream.range(0, 5).mapToObj(at -> event).toList());
        assertThat(next(large)).hasSize(Outgoing.FRAME_CHARS + 3);
        assertThat(next(large)).hasSize(Outgoing.FRAME_CHARS + 3);
        assertThat(next(large)).hasSize(Outgoing.FRAME_CHARS / 2 + 2);
        assertThat(large.nextFrame()).isNull();
    }

    @Test
    void sendsAnEventAloneHoweverLongItIs() {
        var event = new Outgoing("9".repeat(Outgoing.FRAME_CHARS * 2));
        assertThat(Outgoing.fitting(List.of(event, event))).isEqualTo(1);
    }
}
