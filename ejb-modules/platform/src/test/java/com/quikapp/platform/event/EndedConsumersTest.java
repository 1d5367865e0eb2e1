package com.quikapp.platform.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.reactive.messaging.health.HealthReport;
import java.util.List;
import org.junit.jupiter.api.Test;

class EndedConsumersTest {

    private static final List<String> INCOMING = List.of("search", "audit");

    private static List<String> ended(HealthReport report) {
        return new EndedConsumers(() -> report, () -> INCOMING).names();
    }

    @Test
    void aConsumerWhoseStreamHasFailedHasEnded() {
        var report = HealthReport.builder().add("search", false, "no memory").add("audit", true);
        assertThat(ended(report.build())).containsExactly("search");
    }

    @Test
    void anEventThatCouldNotBePublishedEndsNothing() {
        var report = HealthReport.builder().add("events", false, "timeout").add("search", true);
        assertThat(ended(report.build())).isEmpty();
    }
}
