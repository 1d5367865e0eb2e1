package com.quikapp.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.quikapp.harness.Company;
import com.quikapp.harness.Json;
import com.quikapp.harness.Person;
import com.quikapp.harness.Socket;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the WebSocket does with those who break its rules: a close code or a problem, and nothing is lost. */
class SocketRulesTest {

    private static final URI SERVER = Servers.OnPostgres.SERVER.address();
    private static final Company COMPANY = Servers.OnPostgres.company();
    private static final Person ANN = COMPANY.hire("Ann");

    @ParameterizedTest
    @ValueSource(strings = {"/ws/v1", "/ws/v1?ticket=", "/ws/v1?ticket=made-up"})
    void nobodyGetsInWithoutATicketOrToken(String path) {
        requireClosed(Socket.open(SERVER, path), 4401);
    }

    @Test
    void framesOfSomebodyWhoIsNotLetInAreNotHeard() {
        Socket socket = Socket.open(SERVER, "/ws/v1");
        socket.send(post("early", COMPANY.generalId(), "from nobody"));
        requireClosed(socket, 4401);
        assertThat(ANN.api()
                        .get("/api/realtime/v1/channels/" + COMPANY.generalId() + "/messages")
                        .expect(200)
                        .text())
                .doesNotContain("from nobody");
    }

    @Test
    void aTicketWorksOnce() {
        String ticket = ticket();
        try (Socket first = Socket.withTicket(SERVER, ticket)) {
            first.send(Json.object("type", "hello"));
            assertThat(first.await("welcome").path("userId").asText()).isEqualTo(ANN.id());
            requireClosed(Socket.withTicket(SERVER, ticket), 4401);
        }
    }

    @Test
    void aPageOfAnotherOriginIsRefused() {
        requireClosed(
                Socket.open(SERVER, "/ws/v1?ticket=" + ticket(), "Origin", "https://elsewhere.example.org"), 4403);
    }

    @Test
    void handshakesAtTheSameTimeAreNotMixedUp() {
        List<Person> people =
                IntStream.range(0, 8).mapToObj(i -> COMPANY.hire("Guest" + i)).toList();
        IntStream.range(0, 200).parallel().forEach(i -> {
            Person person = people.get(i % people.size());
            try (Socket socket = person.connect()) {
                assertThat(socket.await("welcome").path("userId").asText()).isEqualTo(person.id());
            }
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"post\",\"ref\":\"1\",\"channelId\":\"0000000000001\",\"text\":\"early\",\"idempotencyKey\":\"k\"}",
                "{\"type\":\"resume\",\"channelId\":\"0000000000001\",\"seq\":1}",
                "{\"type\":\"watch\",\"userIds\":[]}"
            })
    void aFrameBeforeHelloIsRefused(String frame) {
        try (Socket socket = Socket.withToken(SERVER, ANN.accessToken())) {
            socket.send(frame);
            requireProblem(socket, 400);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hello",
                "{",
                "[]",
                "42",
                "null",
                "{}",
                "{\"type\":1}",
                "{\"type\":\"no-such-type\"}",
                "{\"type\":\"post\",\"ref\":{}}",
                "{\"type\":\"resume\",\"channelId\":\"x\",\"seq\":\"many\"}",
                "{\"type\":\"watch\"}",
                "{\"type\":\"watch\",\"userIds\":[null]}",
                "{\"type\":\"activity\",\"active\":\"yes\"}"
            })
    void aMalformedFrameIsRefusedAndManyEndTheConnection(String frame) {
        try (Socket socket = ANN.connect()) {
            socket.send(frame);
            requireProblem(socket, 400);
            for (int i = 0; i < 10; i++) {
                socket.send(frame);
            }
            assertThat(socket.awaitClose()).isEqualTo(4400);
        }
    }

    @Test
    void aFrameThatIsTooLargeEndsTheConnection() {
        try (Socket socket = ANN.connect()) {
            socket.send("{\"type\":\"ping\",\"x\":\"" + "x".repeat(300_000) + "\"}");
            assertThat(socket.awaitClose()).isEqualTo(1009);
        }
    }

    @Test
    void aFloodOfFramesEndsTheConnection() {
        try (Socket socket = ANN.connect()) {
            String ping = Json.object("type", "ping").toString();
            for (int i = 0; i < 20_000 && !socket.isClosed(); i++) {
                socket.send(ping);
            }
            assertThat(socket.awaitClose()).isEqualTo(4429);
        }
        assertThat(ANN.post(COMPANY.generalId(), "still here").path("id").asText())
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a\\ud800b", "a\\u0000b"})
    void aBadTextIsRefusedAndTheNextIsTaken(String text) {
        try (Socket socket = ANN.connect()) {
            socket.send(post("bad", COMPANY.generalId(), text));
            JsonNode problem = socket.await("problem");
            assertThat(problem.path("ref").asText()).isEqualTo("bad");
            assertThat(problem.path("problem").path("status").asInt()).isEqualTo(400);
            assertThat(problem.path("problem").path("field").asText()).isEqualTo("text");
            socket.send(post("good", COMPANY.generalId(), "fine"));
            assertThat(socket.await("ack").path("ref").asText()).isEqualTo("good");
        }
    }

    @Test
    void aPostToAChannelOfAnotherWorkspaceIsNotFound() {
        Company other = Servers.OnPostgres.company();
        try (Socket socket = ANN.connect()) {
            socket.send(post("there", other.generalId(), "hello"));
            assertThat(socket.await("problem").path("problem").path("status").asInt())
                    .isEqualTo(404);
        }
    }

    @Test
    void aRepeatedPostIsAcknowledgedAgainAndStoredOnce() {
        try (Socket socket = ANN.connect()) {
            String frame = post("again", COMPANY.generalId(), "once");
            socket.send(frame);
            JsonNode first = socket.await("ack");
            socket.send(frame);
            JsonNode second = socket.await(
                    "a second acknowledgement",
                    event -> event.path("type").asText().equals("ack")
                            && event.path("duplicate").asBoolean());
            assertThat(second.path("message").path("id"))
                    .isEqualTo(first.path("message").path("id"));
        }
    }

    @Test
    void signingOutEndsTheConnection() {
        Person bob = COMPANY.hire("Bob");
        try (Socket socket = bob.connect()) {
            bob.api().delete("/api/identity/v1/sessions/current").expect(204);
            assertThat(socket.awaitClose()).isEqualTo(4401);
        }
        requireClosed(Socket.withToken(SERVER, bob.accessToken()), 4401);
        Problems.require(bob.api().get("/api/content/v1/workspaces"), 401);
    }

    @Test
    void aTicketOfASessionThatHasEndedOpensNothing() {
        Person bob = COMPANY.hire("Bob");
        String ticket = ticket(bob);
        bob.api().delete("/api/identity/v1/sessions/current").expect(204);
        requireClosed(Socket.withTicket(SERVER, ticket), 4401);
    }

    @Test
    void aUserWithTooManyConnectionsGetsNoMore() {
        Person bob = COMPANY.hire("Bob");
        List<Socket> open = IntStream.range(0, Servers.OnPostgres.CONNECTIONS_PER_USER)
                .mapToObj(i -> bob.connect())
                .toList();
        Socket another = Socket.withToken(SERVER, bob.accessToken());
        requireClosed(another, 4428);
        assertThat(another.closeReason()).matches(".*; retry-after=\\d+\\.\\d");
        open.get(0).close();
        Eventually.holds("there is room again", () -> bob.connect().close());
        open.forEach(Socket::close);
    }

    private static void requireClosed(Socket socket, int code) {
        assertThat(socket.awaitClose()).isEqualTo(code);
        assertThat(socket.events()).isEmpty();
    }

    private static void requireProblem(Socket socket, int status) {
        JsonNode problem = socket.await("problem").path("problem");
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("code").asText()).isNotEmpty();
        assertThat(problem.path("traceId").asText()).hasSize(32);
    }

    private static String ticket() {
        return ticket(ANN);
    }

    private static String ticket(Person person) {
        return person.api()
                .post("/api/gateway/v1/tickets")
                .expect(201)
                .json()
                .path("ticket")
                .asText();
    }

    private static String post(String ref, String channelId, String text) {
        return """
                {"type":"post","ref":"%s","channelId":"%s","text":"%s","idempotencyKey":"%s"}""".formatted(ref, channelId, text, UUID.randomUUID());
    }
}
