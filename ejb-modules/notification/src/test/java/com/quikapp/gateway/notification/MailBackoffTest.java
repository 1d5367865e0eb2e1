package com.quikapp.gateway.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class MailBackoffTest {

    private final MailBackoff backoff = new MailBackoff(Duration.ofSeconds(30), Duration.ofHours(1), 10);

    @Test
    void doublesThePauseWithEachAttempt() {
        assertThat(backoff.pauseAfter(1)).isEqualTo(Duration.ofSeconds(30));
        assertThat(backoff.pauseAfter(2)).isEqualTo(Duration.ofMinutes(1));
        assertThat(backoff.pauseAfter(3)).isEqualTo(Duration.ofMinutes(2));
    }

    @Test
    void waitsNeverLongerThanTheCeiling() {
        assertThat(backoff.pauseAfter(9)).isEqualTo(Duration.ofHours(1));
        assertThat(backoff.pauseAfter(1000)).isEqualTo(Duration.ofHours(1));
    }
}
