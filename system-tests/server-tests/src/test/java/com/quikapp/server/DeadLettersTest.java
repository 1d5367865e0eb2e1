package com.quikapp.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.quikapp.harness.Answer;
import com.quikapp.harness.Api;
import com.quikapp.harness.Json;
import com.quikapp.harness.Person;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** What administrators can do with events that a consumer gave up: here they lie in the table, however they came there. */
class DeadLettersTest {

    private static final String LETTERS = "/api/gateway/v1/dead-letters";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final AtomicLong IDS = new AtomicLong(System.nanoTime());

    private final Person admin = Servers.OnPostgres.admin();
    private final Api api = admin.api();

    @Test
    void onlySystemAdministratorsSeeReplayAndDiscardThem() throws SQLException {
        String letter = lay("audit", event("e1"));
        Api owner = Servers.OnPostgres.company().hire("Somebody").api();
        requireForbidden(owner.get(LETTERS));
        requireForbidden(owner.post(LETTERS + "/" + letter + "/replay"));
        requireForbidden(owner.post(LETTERS + "/replay?group=audit"));
        requireForbidden(owner.delete(LETTERS + "/" + letter));
        Problems.require(Api.of(admin.server()).get(LETTERS), 401);
        assertThat(listed(letter).path("attempts").asInt()).isEqualTo(1);
        api.delete(LETTERS + "/" + letter).expect(204);
    }

    @Test
    void aReplayedEventIsTakenOnceByItsConsumerAndTheLetterIsGone() throws SQLException {
        String subject = "subject-" + IDS.incrementAndGet();
        String letter = lay("audit", event(subject));
        assertThat(listed(letter).path("eventType").asText()).isEqualTo("com.quikapp.test.happened.v1");

        JsonNode replayed =
                api.post(LETTERS + "/" + letter + "/replay").expect(200).json();
        assertThat(replayed.hasNonNull("replayedAt")).isTrue();
        awaitGone(letter);
        await("the audit has it").atMost(PATIENCE).until(() -> audited("test.happened", subject) == 1);
        assertThat(audited("event.dead-letters-replayed", "audit")).isPositive();
    }

    @Test
    void allOfAConsumerAreReplayedButThoseThatAreNoEvents() throws SQLException {
        String first = lay("audit", event("first-" + IDS.incrementAndGet()));
        String rubbish = lay("audit", "rubbish");
        String second = lay("audit", event("second-" + IDS.incrementAndGet()));
        String of = lay("search", event("other-" + IDS.incrementAndGet()));

        api.post(LETTERS + "/replay?group=audit").expect(202);
        awaitGone(first);
        awaitGone(second);
        assertThat(listed(rubbish).hasNonNull("eventId")).isFalse();
        assertThat(listed(of).hasNonNull("replayedAt")).isFalse();
        api.delete(LETTERS + "/" + rubbish).expect(204);
        api.delete(LETTERS + "/" + of).expect(204);
    }

    @Test
    void whatIsNoEventCanOnlyBeDiscarded() throws SQLException {
        String letter = lay("audit", "rubbish");
        var refused = api.post(LETTERS + "/" + letter + "/replay");
        Problems.require(refused, 409);
        assertThat(refused.code()).isEqualTo("dead-letter.unreadable");
        api.delete(LETTERS + "/" + letter).expect(204);
        Problems.require(api.delete(LETTERS + "/" + letter), 404);
    }

    @Test
    void anUnknownConsumerIsRefused() {
        var refused = api.post(LETTERS + "/replay?group=nobody");
        Problems.require(refused, 400);
        assertThat(refused.code()).isEqualTo("dead-letter.group-unknown");
    }

    private static void requireForbidden(Answer answer) {
        Problems.require(answer, 403);
        assertThat(answer.code()).isEqualTo("dead-letter.administrators-only");
    }

    private JsonNode listed(String letter) {
        return find(letter).orElseThrow();
    }

    private Optional<JsonNode> find(String letter) {
        JsonNode items = api.get(LETTERS + "?limit=100").expect(200).json().path("items");
        for (JsonNode item : items) {
            if (item.path("id").asText().equals(letter)) {
                return Optional.of(item);
            }
        }
        return Optional.empty();
    }

    private void awaitGone(String letter) {
        await("the consumer has taken it").atMost(PATIENCE).until(() -> find(letter)
                .isEmpty());
    }

    private long audited(String action, String subject) {
        JsonNode items = api.get("/api/identity/v1/audit?limit=100&action=" + action)
                .expect(200)
                .json()
                .path("items");
        long count = 0;
        for (JsonNode item : items) {
            count += item.path("subject").asText().equals(subject) ? 1 : 0;
        }
        return count;
    }

    private static String event(String subject) {
        return Json.object(
                        "specversion", "1.0",
                        "id", text(IDS.incrementAndGet()),
                        "source", "/quikapp",
                        "type", "com.quikapp.test.happened.v1",
                        "subject", subject,
                        "time", "2026-01-01T00:00:00Z",
                        "traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
                        "data", Json.object())
                .toString();
    }

    /** Puts a letter into the table and answers its id as the API writes it. */
    private static String lay(String group, String payload) throws SQLException {
        long id = IDS.incrementAndGet();
        Servers.OnPostgres.DATABASE.ask(
                "quikapp",
                "INSERT INTO dead_letter (id, consumer_group, payload, cause, created_at) VALUES (%d, '%s', '%s', 'It failed', now()) RETURNING id"
                        .formatted(id, group, payload));
        return text(id);
    }

    /** Crockford's base 32, as the API writes ids. */
    private static String text(long id) {
        StringBuilder text = new StringBuilder();
        for (int shift = 60; shift >= 0; shift -= 5) {
            text.append("0123456789abcdefghjkmnpqrstvwxyz".charAt((int) (id >>> shift & 31)));
        }
        return text.toString();
    }
}
