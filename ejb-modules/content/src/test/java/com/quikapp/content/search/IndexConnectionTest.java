package com.quikapp.content.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.quikapp.platform.problem.Unavailable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Iterator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexConnectionTest {

    @Test
    void countsThePauseFromTheEndOfAFailedAttempt(@TempDir Path home) throws Exception {
        Path inTheWay = Files.createFile(home.resolve("search"));
        int begun = 0;
        int failed = 10;
        try (IndexConnection connection = Indexes.lucene(home, new Readings(begun, failed, 12, 16))) {
            assertThatThrownBy(connection::mapping).isInstanceOf(Unavailable.class);
            Files.delete(inTheWay);
            assertThatThrownBy(connection::mapping).isInstanceOf(Unavailable.class);
            assertThat(connection.mapping()).isNotNull();
        }
    }

    /** Shows a second of the list each time somebody looks. */
    private static final class Readings extends Clock {
        private final Iterator<Integer> seconds;

        Readings(Integer... seconds) {
            this.seconds = Arrays.asList(seconds).iterator();
        }

        @Override
        public Instant instant() {
            return Instant.EPOCH.plusSeconds(seconds.next());
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
