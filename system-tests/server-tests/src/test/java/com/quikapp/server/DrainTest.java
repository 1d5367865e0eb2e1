package com.quikapp.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.quikapp.harness.Answer;
import com.quikapp.harness.Api;
import com.quikapp.harness.Company;
import com.quikapp.harness.Person;
import com.quikapp.harness.Socket;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A server tells how it is, and takes its leave before it goes. */
class DrainTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String DRAIN = "/api/gateway/v1/server/drain";

    private final Company company = Servers.OnPostgres.company();
    private final Person admin = company.owner();
    private final Person ann = company.hire("Ann");
    private final URI server = admin.server();

    @AfterEach
    void undrain() {
        admin.api().delete(DRAIN).expect(200);
        assertThat(health("ready").status()).isEqualTo(200);
    }

    @Test
    void healthNamesWhatTheServerWorksWith() {
        JsonNode ready = health("ready").expect(200).json();
        JsonNode dependencies = check(ready, "dependencies").path("data");
        assertThat(dependencies.path("database").asText()).isEqualTo("reachable");
        assertThat(dependencies.path("event-log").asText()).isEqualTo("reachable");
        assertThat(dependencies.path("search-index").asText()).isEqualTo("reachable");
        assertThat(check(ready, "quikapp").path("data").path("node").asText()).isNotEmpty();
        assertThat(health("live").expect(200).json().findValuesAsText("name")).containsExactly("quikapp");
        assertThat(health("started").expect(200).json().findValuesAsText("name"))
                .containsExactly("quikapp");
    }

    @Test
    void onlySystemAdministratorsDrainAServer() {
        Problems.require(ann.api().put(DRAIN), 403);
        Problems.require(ann.api().delete(DRAIN), 403);
        Problems.require(ann.api().get("/api/gateway/v1/server"), 403);
        Problems.require(Api.of(server).put(DRAIN), 401);
        assertThat(health("ready").status()).isEqualTo(200);
    }

    @Test
    void aDrainedServerIsNotReadyTellsItsClientsWhenToComeBackAndAnswersRequests() {
        try (Socket socket = ann.connect()) {
            admin.api().put(DRAIN).expect(200);
            Eventually.becomes("not ready", PATIENCE, () -> health("ready").status() == 503);
            assertThat(socket.isClosed())
                    .as("closed before anybody could notice")
                    .isFalse();
            assertThat(socket.awaitClose()).isEqualTo(1012);
            assertThat(socket.closeReason()).matches("The server stops; retry-after=[0-4]\\.\\d");
            assertThat(health("live").status()).isEqualTo(200);
            assertThat(Socket.withToken(server, ann.accessToken()).awaitClose()).isEqualTo(1012);
            Answer ticket = ann.api().post("/api/gateway/v1/tickets");
            Problems.require(ticket, 503);
            assertThat(ticket.header("Retry-After")).isPresent();
            ann.post(company.generalId(), "still here");
            Eventually.becomes("nobody is connected", PATIENCE, () -> connections() == 0);
            admin.api().delete(DRAIN).expect(200);
            ann.connect().close();
        }
    }

    private int connections() {
        return admin.api()
                .get("/api/gateway/v1/server")
                .expect(200)
                .json()
                .path("connections")
                .asInt();
    }

    private Answer health(String what) {
        return Api.of(server).get("/health/" + what);
    }

    private static JsonNode check(JsonNode health, String name) {
        for (JsonNode check : health.path("checks")) {
            if (check.path("name").asText().equals(name)) {
                return check;
            }
        }
        throw new AssertionError("No check is named " + name + ": " + health);
    }
}
