package com.quikapp.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.quikapp.harness.Company;
import com.quikapp.harness.Json;
import com.quikapp.harness.Person;
import com.quikapp.harness.Socket;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The WebSocket says what its description says: every event of the server, every frame of a client, all of them. */
class AsyncApiTest {

    private static final int MORE_THAN_IS_SENT_AGAIN = 510;

    private final AsyncApi description = AsyncApi.read();
    private final Company company = Servers.OnPostgres.company();
    private final Person ann = company.hire("Ann");
    private final Person bob = company.hire("Bob");
    private final List<JsonNode> heard = new ArrayList<>();

    @Test
    void everyEventIsDescribedAndEveryDescribedEventHappens() {
        try (Socket socket = ann.connect()) {
            provokeAnswers(socket);
            provokePresence(socket);
            provokeNews(socket);
            heard.addAll(socket.events());
        }
        provokeRefetch();
        Set<String> types = new TreeSet<>();
        for (JsonNode event : heard) {
            types.add(event.path("type").asText());
            assertThat(description.errorsOfEvent(event)).as(event.toString()).isEmpty();
        }
        assertThat(types).isEqualTo(description.eventTypes());
    }

    private void provokeAnswers(Socket socket) {
        send(socket, "ping", Json.object("type", "ping"));
        socket.await("pong");
        send(
                socket,
                "post",
                Json.object(
                        "type", "post",
                        "ref", "1",
                        "channelId", company.generalId(),
                        "text", "hello",
                        "idempotencyKey", "one"));
        socket.await("ack");
        send(socket, "resume", Json.object("type", "resume", "channelId", company.generalId(), "seq", 0));
        socket.await("resumed");
        socket.send(Json.object("type", "no-such-type"));
        socket.await("problem");
    }

    private void provokeNews(Socket socket) {
        JsonNode root = ann.post(company.generalId(), "What do you think?");
        bob.reply(company.generalId(), root.path("id").asText(), "I agree, <@" + ann.id() + ">");
        socket.await("notification.created");
        String channelId = company.channel("private", bob, ann);
        socket.await("channel.joined");
        bob.api()
                .patch("/api/content/v1/channels/" + channelId, Json.object("topic", "news"))
                .expect(200);
        socket.await("channel.updated");
        ann.api()
                .delete("/api/content/v1/channels/" + channelId + "/members/me")
                .expect(204);
        socket.await("channel.left");
    }

    private void provokePresence(Socket socket) {
        send(socket, "activity", Json.object("type", "activity", "active", true));
        send(socket, "watch", Json.object("type", "watch", "userIds", List.of(ann.id(), bob.id())));
        socket.await("presence.changed");
        send(socket, "view", Json.object("type", "view", "channelId", company.generalId()));
        bob.api()
                .put("/api/realtime/v1/presence/me/status", Json.object("text", "Lunch", "until", inAnHour()))
                .expect(200);
        try (Socket other = bob.connect()) {
            socket.await(
                    "Bob online with a status",
                    event -> event.findPath("state").asText().equals("online")
                            && event.toString().contains("Lunch"));
            send(other, "typing", Json.object("type", "typing", "channelId", company.generalId()));
            assertThat(socket.await("typing").path("userId").asText()).isEqualTo(bob.id());
        }
    }

    private static String inAnHour() {
        return Instant.now().plus(Duration.ofHours(1)).toString();
    }

    private void provokeRefetch() {
        for (int i = 0; i < MORE_THAN_IS_SENT_AGAIN; i++) {
            bob.post(company.generalId(), "message " + i);
        }
        try (Socket socket = Socket.withToken(ann.server(), ann.accessToken())) {
            send(socket, "hello", Json.object("type", "hello", "resume", Json.object(company.generalId(), 1)));
            socket.await("refetch");
            heard.addAll(socket.events());
        }
    }

    private void send(Socket socket, String message, ObjectNode frame) {
        assertThat(description.errorsOfFrame(message, frame))
                .as(frame.toString())
                .isEmpty();
        socket.send(frame);
    }
}
