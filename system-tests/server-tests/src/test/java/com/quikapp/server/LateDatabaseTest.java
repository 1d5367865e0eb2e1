package com.quikapp.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.quikapp.harness.Api;
import com.quikapp.harness.Postgres;
import com.quikapp.harness.Quikapp;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A machine that comes up starts what is on it in any order. */
class LateDatabaseTest {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @Test
    void aServerThatIsStartedBeforeItsDatabaseWaitsForIt() throws Exception {
        Path home = Servers.home("late-database");
        try (Postgres database = Postgres.start(home.resolve("postgres"))) {
            Quikapp.Setup setup = Quikapp.in(home.resolve("server"));
            database.settings("quikapp").forEach(setup::with);
            database.stop();
            Path log = home.resolve("server/output/quikapp/logs/messages.log");
            CompletableFuture<Void> late = CompletableFuture.runAsync(() -> {
                Eventually.becomes("the server waits", PATIENCE, () -> waits(log));
                database.startAgain();
            });
            try (Quikapp server = setup.start()) {
                late.get(1, TimeUnit.SECONDS);
                assertThat(Api.of(server.address()).get("/health/live").status())
                        .isEqualTo(200);
                server.setUp();
            }
        }
    }

    private static boolean waits(Path log) throws Exception {
        return Files.exists(log) && Files.readString(log).contains("the start waits for it");
    }
}
