package com.quikapp.gateway.realtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BookingsTest {

    private static final Duration LAST = Duration.ofSeconds(61);

    @Test
    void everyClientComesLaterThanTheOneBefore() {
        var bookings = new Bookings(5);

        var times = Stream.generate(bookings::next).limit(10).toList();

        assertThat(times).isSorted().doesNotHaveDuplicates();
        assertThat(times.get(9)).isBetween(Duration.ofSeconds(3), Duration.ofMillis(3_500));
    }

    @Test
    void nobodyIsToldMoreThanAMinuteHoweverManyCome() {
        var bookings = new Bookings(1);

        var times = Stream.generate(bookings::next).limit(1_000).toList();

        assertThat(times).allSatisfy(time -> assertThat(time).isBetween(Duration.ofSeconds(1), LAST));
        assertThat(times.subList(100, 1_000))
                .allSatisfy(time -> assertThat(time).isGreaterThan(Duration.ofSeconds(30)));
        assertThat(Set.copyOf(times.subList(100, 1_000))).hasSizeGreaterThan(20);
    }
}
