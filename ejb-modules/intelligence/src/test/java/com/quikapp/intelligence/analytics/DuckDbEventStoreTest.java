package com.quikapp.intelligence.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DuckDbEventStoreTest extends EventStoreContract {

    @TempDir
    Path home;

    private Optional<DuckDbEventStore> open = Optional.empty();

    @Override
    EventStore store() {
        if (open.isEmpty()) {
            open = Optional.of(KilledWriter.store(home));
        }
        return open.get();
    }

    @AfterEach
    void close() {
        open.ifPresent(DuckDbEventStore::close);
    }

    @Test
    void keepsWhatItTookWhenItIsKilled() throws Exception {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledWriter.class.getName(),
                        home.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        long taken = 0;
        try (var lines = process.inputReader()) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                taken = Long.parseLong(line);
                if (taken >= 2_000) {
                    process.toHandle().destroyForcibly();
                }
            }
        }
        process.waitFor();
        assertThat(taken).isGreaterThanOrEqualTo(2_000);
        assertThat(total())
                .as("with the batch that may have been written but not said")
                .isIn(taken, taken + KilledWriter.BATCH);
    }

    @Test
    void isUnavailableWhileItsFileIsBrokenAndWorksAgainAfterwards() throws IOException {
        var file = Files.createDirectories(home.resolve("analytics")).resolve("events.duckdb");
        Files.writeString(file, "not a database".repeat(1000));
        assertThatThrownBy(this::total).isInstanceOf(AnalyticsUnavailable.class);
        assertThatThrownBy(() -> store().append(KilledWriter.facts(0))).isInstanceOf(AnalyticsUnavailable.class);
        Files.delete(file);
        store().append(KilledWriter.facts(0));
        assertThat(total()).isEqualTo(KilledWriter.BATCH);
    }

    private long total() {
        var year = LocalDate.parse("2024-01-01");
        return store()
                .activity(
                        new ActivityQuery(
                                KilledWriter.WORKSPACE,
                                year,
                                year.plusYears(1),
                                Optional.empty(),
                                Set.of(Dimension.DAY)),
                        1000)
                .stream()
                .mapToLong(ActivityView::messages)
                .sum();
    }
}
