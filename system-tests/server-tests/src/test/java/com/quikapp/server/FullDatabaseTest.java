package com.quikapp.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.quikapp.harness.Answer;
import com.quikapp.harness.Api;
import com.quikapp.harness.Company;
import com.quikapp.harness.Json;
import com.quikapp.harness.Person;
import com.quikapp.harness.Postgres;
import com.quikapp.harness.Quikapp;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When PostgreSQL's disk is full: everybody is told to come back, and no consumer gives up an event for it. */
class FullDatabaseTest {

    private static final int DISK_MEGABYTES = 400;
    private static final int MOST_CHANNELS = 5_000;
    private static final Duration RECOVERY = Duration.ofSeconds(60);

    @Test
    void everyWriteIsToldAndNothingIsMissingAfterwards(@TempDir Path folder) throws IOException {
        try (SmallDisk disk = SmallDisk.mount(folder, DISK_MEGABYTES);
                Postgres postgres = Postgres.start(folder.resolve("database"));
                Quikapp server = Servers.unlimited(Quikapp.in(Servers.home("full-database")))
                        .with("quikapp.database", "postgresql")
                        .with("quikapp.database.url", postgres.database("quikapp"))
                        .with("quikapp.database.user", postgres.user())
                        .start()) {
            Person admin = server.setUp();
            Company company = Company.found(server.address(), admin);
            Api owner = company.owner().api();
            List<String> created = new ArrayList<>();

            disk.fill();
            Answer refused = createChannels(owner, company, created);
            Problems.require(refused, 503);
            assertThat(refused.code()).isEqualTo("server.database-away");
            disk.free();
            if (!postgres.isRunning()) {
                postgres.startAgain();
            }

            Eventually.becomes(
                    "channels are created again",
                    RECOVERY,
                    () -> created(owner, company, "room-again").status() == 201);
            Eventually.holds("the audit has every channel", () -> assertThat(audited(admin.api()))
                    .containsAll(created));
            assertThat(admin.api()
                            .get("/api/gateway/v1/dead-letters")
                            .expect(200)
                            .json()
                            .path("items"))
                    .isEmpty();
        }
    }

    /** Creates channels until one is refused; adds the ids of those that were not. */
    private static Answer createChannels(Api owner, Company company, List<String> ids) {
        for (int i = 0; i < MOST_CHANNELS; i++) {
            Answer answer = created(owner, company, "channel-" + i);
            if (answer.status() != 201) {
                return answer;
            }
            ids.add(answer.json().path("id").asText());
        }
        throw new AssertionError("The disk was never full");
    }

    private static Answer created(Api owner, Company company, String name) {
        return owner.post(
                "/api/content/v1/workspaces/" + company.workspaceId() + "/channels",
                Json.object("name", name, "kind", "public"));
    }

    private static List<String> audited(Api admin) {
        List<String> subjects = new ArrayList<>();
        String cursor = "";
        do {
            var page = admin.get("/api/identity/v1/audit?limit=100&action=channel.created" + cursor)
                    .expect(200)
                    .json();
            page.path("items").forEach(item -> subjects.add(item.path("subject").asText()));
            cursor = page.hasNonNull("next") ? "&cursor=" + page.path("next").asText() : "";
        } while (!cursor.isEmpty());
        return subjects;
    }
}
