package com.quikapp.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackoffTest {

    @ParameterizedTest
    @CsvSource({"0, 10", "1, 20", "5, 320", "6, 600", "12, 600", "1000000, 600"})
    void aJobThatFailsWaitsLongerEachTimeAndTenMinutesAtMost(int failuresBefore, long seconds) {
        assertThat(new Backoff(() -> false).pause(failuresBefore)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void aJobThatEndsBecauseItsServerStopsIsDueSoon() {
        assertThat(new Backoff(() -> true).pause(12)).isEqualTo(Duration.ofSeconds(1));
    }
}
