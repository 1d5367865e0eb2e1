package com.quikapp.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.quikapp.harness.Answer;
import com.quikapp.harness.Company;
import com.quikapp.harness.Json;
import com.quikapp.harness.Person;
import com.quikapp.harness.Quikapp;
import com.quikapp.harness.Records;
import com.quikapp.harness.Socket;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When the ground gives way: posts are refused in a defined way, and what was acknowledged is there afterwards. */
class OutageTest {

    private static final Duration RECOVERY = Duration.ofSeconds(60);

    @Test
    void aDatabaseThatGoesAwayCostsNothingAcknowledged() {
        Company company = Servers.OnPostgres.company();
        Person ann = company.hire("Ann");
        String path = messages(company);
        try (Socket socket = ann.connect()) {
            JsonNode before = ann.post(company.generalId(), "before the outage");
            Servers.OnPostgres.DATABASE.stop();
            try {
                Answer refused = ann.api().post(path, Json.object("text", "during the outage"));
                Problems.require(refused, 503);
                assertThat(refused.header("Retry-After")).isPresent();
                socket.send(Json.object(
                        "type", "post",
                        "ref", "out",
                        "channelId", company.generalId(),
                        "text", "over the WebSocket",
                        "idempotencyKey", "during-the-outage"));
                assertThat(socket.await("problem")
                                .path("problem")
                                .path("status")
                                .asInt())
                        .isEqualTo(503);
            } finally {
                Servers.OnPostgres.DATABASE.startAgain();
            }
            Eventually.becomes(
                    "posts are taken again",
                    RECOVERY,
                    () -> ann.api()
                                    .with("Idempotency-Key", "after-the-outage")
                                    .post(path, Json.object("text", "after the outage"))
                                    .status()
                            < 300);
            assertThat(texts(ann, path))
                    .contains(before.path("text").asText(), "after the outage")
                    .doesNotContain("during the outage");
            socket.await(
                    "the live connection goes on",
                    event -> event.path("message").path("text").asText().equals("after the outage"));
            Eventually.holds(
                    "search goes on", () -> assertThat(new Records(company, Servers.OnPostgres.admin()).found("after"))
                            .hasSize(1));
        }
    }

    @Test
    void aFullDiskCostsNothingAcknowledged(@TempDir Path folder) throws IOException {
        try (SmallDisk disk = SmallDisk.mount(folder, 96);
                Quikapp server = Servers.unlimited(Quikapp.in(Servers.home("full-disk")))
                        .with("quikapp.data", folder.resolve("data").toString())
                        .start()) {
            Company company = Company.found(server.address(), server.setUp(folder.resolve("data")));
            Person ann = company.hire("Ann");
            String path = messages(company);
            List<String> acknowledged = new ArrayList<>();
            disk.fill();
            Answer refused = fill(ann, path, acknowledged);
            Problems.require(refused, refused.status());
            assertThat(refused.status()).isIn(503, 507);
            disk.free();
            Eventually.becomes(
                    "posts are taken again",
                    RECOVERY,
                    () -> ann.api()
                                    .post(path, Json.object("text", "there is room again"))
                                    .status()
                            == 201);
            assertThat(new Records(company, company.owner()).history(ann, company.generalId()))
                    .extracting(message -> message.path("id").asText())
                    .containsAll(acknowledged);
        }
    }

    /** Posts until one is refused; adds the ids of those that were not. */
    private static Answer fill(Person person, String path, List<String> acknowledged) {
        for (int i = 0; i < 2_000; i++) {
            Answer answer = person.api().post(path, Json.object("text", i + " " + "x".repeat(30_000)));
            if (answer.status() != 201) {
                return answer;
            }
            acknowledged.add(answer.json().path("id").asText());
        }
        throw new AssertionError("The disk was never full");
    }

    private static List<String> texts(Person person, String path) {
        return person.api()
                .get(path + "?limit=100")
                .expect(200)
                .json()
                .path("items")
                .findValuesAsText("text");
    }

    private static String messages(Company company) {
        return "/api/realtime/v1/channels/" + company.generalId() + "/messages";
    }
}
