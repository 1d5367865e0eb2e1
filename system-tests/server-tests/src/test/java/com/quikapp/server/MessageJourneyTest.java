package com.quikapp.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.quikapp.harness.Answer;
import com.quikapp.harness.Company;
import com.quikapp.harness.Json;
import com.quikapp.harness.Person;
import com.quikapp.harness.Socket;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** One message, all the way: answer, live delivery, search, notification, e-mail, analytics and audit. */
class MessageJourneyTest {

    private final Company company = Servers.OnPostgres.company();
    private final Person ann = company.hire("Ann");
    private final Person bob = company.hire("Bob");
    private final String word = "wombat" + UUID.randomUUID().toString().replace("-", "");

    @Test
    void aMessageTravelsTheWholeWayUnderOneTraceId() {
        String trace = UUID.randomUUID().toString().replace("-", "");
        try (Socket screen = bob.connect()) {
            Answer posted = ann.api()
                    .with("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                    .post(
                            messages(company.generalId()),
                            Json.object("text", "Hello <@" + bob.id() + ">, look at the " + word))
                    .expect(201);
            JsonNode message = posted.json();
            assertThat(posted.traceId()).isEqualTo(trace);
            assertThat(delivered(screen, message)).isEqualTo(message.path("seq").asLong());
            assertThat(notified(screen, message).path("kind").asText()).isEqualTo("mention");
            isFound(message);
            isInTheInbox(message);
            isMailed();
            isAudited(trace, message);
            isCounted();
            isTraced(trace);
            Eventually.holds("the log names the trace", () -> assertThat(Servers.OnPostgres.SERVER.log())
                    .contains(trace)
                    .doesNotContain(word));
        }
    }

    @Test
    void aPostOverTheWebSocketTravelsTheSameWay() {
        try (Socket sender = ann.connect();
                Socket screen = bob.connect()) {
            sender.send(Json.object(
                    "type",
                    "post",
                    "ref",
                    "c1",
                    "channelId",
                    company.generalId(),
                    "text",
                    "@" + bob.handle() + " see the " + word,
                    "idempotencyKey",
                    UUID.randomUUID().toString()));
            JsonNode ack = sender.await("ack");
            JsonNode message = ack.path("message");
            assertThat(ack.path("ref").asText()).isEqualTo("c1");
            assertThat(ack.path("duplicate").asBoolean()).isFalse();
            delivered(sender, message);
            delivered(screen, message);
            notified(screen, message);
            isFound(message);
            isInTheInbox(message);
            isCounted();
        }
    }

    @Test
    void aReplyTellsTheAuthorOfTheThread() {
        JsonNode root = bob.post(company.generalId(), "Who feeds the " + word + "?");
        try (Socket screen = bob.connect()) {
            JsonNode reply = ann.reply(company.generalId(), root.path("id").asText(), "I do.");
            assertThat(notified(screen, reply).path("kind").asText()).isEqualTo("thread_reply");
        }
        JsonNode replies = bob.api()
                .get(messages(company.generalId()) + "/" + root.path("id").asText() + "/replies")
                .expect(200)
                .json();
        assertThat(texts(replies)).contains("I do.");
        JsonNode again = bob.api()
                .get("/api/realtime/v1/messages/" + root.path("id").asText())
                .expect(200)
                .json();
        assertThat(again.path("thread").path("replyCount").asInt()).isEqualTo(1);
    }

    @Test
    void aRepeatedPostIsAnsweredWithTheMessageThatIsThere() {
        String key = UUID.randomUUID().toString();
        Answer first = ann.api()
                .with("Idempotency-Key", key)
                .post(messages(company.generalId()), Json.object("text", word))
                .expect(201);
        Answer second = ann.api()
                .with("Idempotency-Key", key)
                .post(messages(company.generalId()), Json.object("text", word))
                .expect(200);
        assertThat(second.json().path("id")).isEqualTo(first.json().path("id"));
        JsonNode history =
                ann.api().get(messages(company.generalId())).expect(200).json();
        assertThat(texts(history).stream().filter(word::equals)).hasSize(1);
    }

    @Test
    void hostileTextIsShownHarmlessly() {
        JsonNode message = ann.post(company.generalId(), "**bold** <script>alert(1)</script> [x](javascript:alert(1))");
        assertThat(message.path("text").asText()).contains("<script>");
        assertThat(message.path("html").asText())
                .contains("<strong>bold</strong>")
                .doesNotContain("<script")
                .doesNotContain("javascript:");
    }

    private long delivered(Socket screen, JsonNode message) {
        return screen.await("the message arrives", event -> isOf(event, "message.posted", "message", "id", message))
                .path("seq")
                .asLong();
    }

    private static JsonNode notified(Socket screen, JsonNode message) {
        return screen.await(
                        "the notification arrives",
                        event -> isOf(event, "notification.created", "notification", "messageId", message))
                .path("notification");
    }

    private static boolean isOf(JsonNode event, String type, String part, String field, JsonNode message) {
        return event.path("type").asText().equals(type)
                && event.path(part).path(field).equals(message.path("id"));
    }

    private void isFound(JsonNode message) {
        Eventually.holds("search finds it", () -> {
            JsonNode found = bob.api()
                    .get("/api/content/v1/workspaces/" + company.workspaceId() + "/search?q=" + word)
                    .expect(200)
                    .json();
            assertThat(found.path("total").asInt()).isEqualTo(1);
            assertThat(found.path("items").path(0).path("id")).isEqualTo(message.path("id"));
            assertThat(found.path("items").path(0).path("highlight").asText()).contains("<mark>");
        });
    }

    private void isInTheInbox(JsonNode message) {
        Eventually.holds("the inbox shows it", () -> {
            JsonNode inbox =
                    bob.api().get("/api/gateway/v1/notifications").expect(200).json();
            assertThat(inbox.path("items").path(0).path("messageId")).isEqualTo(message.path("id"));
            assertThat(inbox.path("items").path(0).path("reason").asText()).isNotEmpty();
        });
    }

    private void isMailed() {
        Eventually.holds("the mail arrives", () -> assertThat(List.of(Servers.OnPostgres.MAIL.getReceivedMessages()))
                .anySatisfy(mail ->
                        assertThat(mail.getAllRecipients()[0].toString()).contains(bob.email())));
    }

    private void isAudited(String trace, JsonNode message) {
        Eventually.holds("the audit has it", () -> {
            JsonNode entries = Servers.OnPostgres.admin()
                    .api()
                    .get("/api/identity/v1/audit?traceId=" + trace)
                    .expect(200)
                    .json();
            assertThat(entries.path("items").findValuesAsText("action"))
                    .contains("message.posted", "notification.created");
            assertThat(entries.toString()).contains(message.path("id").asText()).doesNotContain(word);
        });
    }

    private void isCounted() {
        Eventually.holds("analytics counts it", () -> {
            JsonNode counts = company.owner()
                    .api()
                    .get("/api/intelligence/v1/workspaces/" + company.workspaceId() + "/analytics/messages?by=channel")
                    .expect(200)
                    .json();
            JsonNode general = StreamSupport.stream(counts.path("items").spliterator(), false)
                    .filter(row -> row.path("channelId").asText().equals(company.generalId()))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("No row of the channel: " + counts));
            assertThat(general.path("messages").asInt()).isEqualTo(1);
            assertThat(general.path("activeUsers").asInt()).isEqualTo(1);
        });
    }

    private static List<String> texts(JsonNode page) {
        return page.path("items").findValuesAsText("text");
    }

    private static String messages(String channelId) {
        return "/api/realtime/v1/channels/" + channelId + "/messages";
    }

    private static void isTraced(String trace) {
        List.of(
                        "POST /api/realtime/v1/channels/{channelId}/messages",
                        "message.commit",
                        "broadcast",
                        "search",
                        "orchestrator",
                        "analytics",
                        "audit",
                        "mail.send")
                .forEach(step -> Eventually.holds(
                        step + " is traced", () -> assertThat(Servers.OnPostgres.TRACES.hasStep(trace, step))
                                .isTrue()));
    }
}
