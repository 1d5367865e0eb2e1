package com.quikapp.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class DatabaseWaitTest {

    private final AtomicInteger tries = new AtomicInteger();

    @Test
    void aStartWaitsUntilTheDatabaseIsThere() {
        new DatabaseWait(Duration.ZERO).run(() -> {
            if (tries.incrementAndGet() < 4) {
                throw failure("57P03");
            }
        });
        assertThat(tries).hasValue(4);
    }

    @Test
    void whatFailsThoughTheDatabaseIsThereIsToldAtOnce() {
        assertThatIllegalStateException().isThrownBy(() -> new DatabaseWait(Duration.ZERO).run(() -> {
            tries.incrementAndGet();
            throw failure("42P01");
        }));
        assertThat(tries).hasValue(1);
    }

    @Test
    void aServerThatStopsWaitsNoLonger() {
        Thread.currentThread().interrupt();
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> new DatabaseWait().run(() -> {
                    throw failure("08001");
                }))
                .withMessageContaining("stops");
        assertThat(Thread.interrupted()).isTrue();
    }

    private static IllegalStateException failure(String state) {
        return new IllegalStateException(new SQLException("The test says so", state));
    }
}
