package com.quikapp.realtime.broadcast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DepartureTest {

    private static List<Integer> clients(int count) {
        return IntStream.range(0, count).boxed().toList();
    }

    private static Departure<Integer> departure(int clients) {
        return new Departure<>(clients(clients), new DepartureConfig(500, Duration.ofSeconds(15)));
    }

    @Test
    void sendsNoMoreAwayInASecondThanOthersTakeOn() {
        assertThat(departure(5_000).slices()).isEqualTo(101);
    }

    @Test
    void takesNoLongerThanItMay() {
        assertThat(departure(100_000).slices()).isEqualTo(151);
    }

    @Test
    void sendsEachClientAwayOnce() throws InterruptedException {
        var gone = new ArrayList<Integer>();
        departure(123).run(gone::add);
        assertThat(gone).containsExactlyInAnyOrderElementsOf(clients(123));
    }

    @Test
    void anEmptyServerLeavesAtOnce() {
        assertThat(departure(0).slices()).isEqualTo(1);
    }
}
