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
import java.util.List;
import java.util.stream.IntStream;
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
                        .with("quikapp.database.reserve-megabytes", "16")
                        .start()) {
            Person admin = server.setUp(folder.resolve("data"));
            Company company = Company.found(server.address(), admin);
            Records records = new Records(company, admin);
            Person ann = company.hire("Ann");
            String path = messages(company);
            List<String> acknowledged = post(ann, path);

            disk.fill();
            Answer refused = ann.api().post(path, Json.object("text", "there is no room"));
            Problems.require(refused, 503);
            assertThat(refused.code()).isEqualTo("server.disk-full");
            assertThat(refused.header("Retry-After")).isPresent();
            Problems.require(ann.api().patch("/api/identity/v1/users/me", Json.object("displayName", "Anna")), 503);
            Eventually.becomes(
                    "a write of the server waits", RECOVERY, () -> server.log().contains("a write waits for room"));
            assertThat(ids(records.history(ann, company.generalId()))).containsAll(acknowledged);
            ann.connect().close();

            disk.free();
            Eventually.becomes(
                    "posts are taken again",
                    RECOVERY,
                    () -> ann.api()
                                    .post(path, Json.object("text", "there is room again"))
                                    .status()
                            == 201);
            List<JsonNode> history = records.history(ann, company.generalId());
            assertThat(ids(history)).containsAll(acknowledged);
            Eventually.holds("search has it", () -> assertThat(records.found("early"))
                    .containsExactlyInAnyOrderElementsOf(acknowledged));
            Eventually.holds("the audit has it", () -> assertThat(records.audited())
                    .containsAll(acknowledged)
                    .doesNotHaveDuplicates());
            Eventually.holds("analytics has it", () -> assertThat(records.counted(company.generalId()))
                    .isEqualTo(acknowledged.size() + 1L));
            assertThat(records.isAuditIntact()).isTrue();
        }
    }

    /** Posts as much as the server has not passed on to everybody yet when it returns; the ids. */
    private static List<String> post(Person person, String path) {
        return IntStream.range(0, 200)
                .mapToObj(i -> person.api()
                        .post(path, Json.object("text", "early " + i))
                        .expect(201)
                        .json()
                        .path("id")
                        .asText())
                .toList();
    }

    private static List<String> ids(List<JsonNode> messages) {
        return messages.stream().map(message -> message.path("id").asText()).toList();
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
