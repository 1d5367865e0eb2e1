package com.quikapp.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.quikapp.platform.testing.EveryDatabase;
import com.quikapp.platform.testing.TestDatabase;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

class DatabaseClockTest {

    @EveryDatabase
    void tellsTheTimeWhateverTheZoneOfTheServer(TestDatabase db) {
        var clock = new DatabaseClock(db.dataSource());
        assertThat(clock.now()).isCloseTo(Instant.now(), within(10, ChronoUnit.SECONDS));
        assertThat(clock.now()).isBeforeOrEqualTo(clock.now());
    }
}
