package com.quikapp.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.quikapp.harness.Answer;
import com.quikapp.harness.Api;
import com.quikapp.harness.Company;
import com.quikapp.harness.Person;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bad input gets a clear answer (RFC 9457) and changes nothing. */
class BadRequestsTest {

    private static final Company COMPANY = Servers.OnPostgres.company();
    private static final Person ANN = COMPANY.hire("Ann");
    private static final String MESSAGES = "/api/realtime/v1/channels/" + COMPANY.generalId() + "/messages";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        malformed JSON             | {"text": "open               | 400 |
        no JSON at all             | hello                        | 400 |
        a number for a text        | {"text": 42}                 | 400 | text
        an object for a text       | {"text": {"a": 1}}           | 400 | text
        a list for an object       | ["text"]                     | 400 |
        no text                    | {}                           | 400 | text
        null for a text            | {"text": null}               | 400 | text
        an empty text              | {"text": ""}                 | 400 | text
        a lone high surrogate      | {"text": "a\\ud800b"}        | 400 | text
        a lone low surrogate       | {"text": "\\udc00"}          | 400 | text
        a NUL character            | {"text": "a\\u0000b"}        | 400 | text
        an escape character        | {"text": "a\\u001b[31mb"}    | 400 | text
        a malformed id             | {"text": "a", "rootId": "!"} | 404 |
        an id that is a number     | {"text": "a", "rootId": 1}   | 400 |
        a thread that is not there | {"text": "a", "rootId": "0000000000001"} | 400 | rootId
        """)
    void aBadPostIsRefused(String what, String body, int status, String field) {
        long before = lastSeq();
        Answer answer = ANN.api().send("POST", MESSAGES, body);
        Problems.require(answer, status);
        if (field != null) {
            assertThat(answer.json().path("field").asText()).isEqualTo(field);
        }
        assertThat(lastSeq()).as("messages in the channel").isEqualTo(before);
    }

    @Test
    void theLongestTextIsTakenAndOneCodePointMoreIsNot() {
        String longest = "\uD83D\uDC27".repeat(40_000);
        ANN.post(COMPANY.generalId(), longest);
        Answer answer = ANN.api().post(MESSAGES, com.quikapp.harness.Json.object("text", longest + "x"));
        Problems.require(answer, 400);
        assertThat(answer.json().path("field").asText()).isEqualTo("text");
    }

    @Test
    void aBodyThatIsFarTooLargeIsRefusedEarly() {
        String body = "{\"text\": \"" + "x".repeat(2_000_000) + "\"}";
        Problems.require(ANN.api().send("POST", MESSAGES, body), 413);
        var withoutLength = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body.getBytes(UTF_8)));
        Problems.require(ANN.api().send("POST", MESSAGES, "application/json", withoutLength), 413);
    }

    @Test
    void jsonThatIsNestedTooDeepIsRefused() {
        Problems.require(ANN.api().send("POST", MESSAGES, "[".repeat(100_000)), 400);
    }

    @Test
    void invalidUtf8IsRefused() {
        byte[] body = {'{', '"', 't', 'e', 'x', 't', '"', ':', '"', (byte) 0xC3, (byte) 0x28, '"', '}'};
        Problems.require(ANN.api().send("POST", MESSAGES, "application/json", BodyPublishers.ofByteArray(body)), 400);
    }

    @Test
    void anotherTypeOfBodyIsRefused() {
        Problems.require(ANN.api().send("POST", MESSAGES, "text/plain", BodyPublishers.ofString("hello")), 415);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/realtime/v1/channels/0000000000001/messages",
        "/api/realtime/v1/channels/not-an-id/messages",
        "/api/realtime/v1/channels/0000000000001/viewers",
        "/api/realtime/v1/messages/0000000000001",
        "/api/content/v1/channels/0000000000001",
        "/api/content/v1/workspaces/0000000000001",
        "/api/content/v1/workspaces/0000000000001/search?q=a",
        "/api/content/v1/threads/0000000000001",
        "/api/intelligence/v1/imports/0000000000001",
        "/api/intelligence/v1/workspaces/0000000000001/analytics/messages",
        "/api/identity/v1/no-such-thing",
        "/api/no-such-domain",
    })
    void anUnknownThingIsNotFound(String path) {
        Problems.require(ANN.api().get(path), 404);
    }

    @Test
    void aMethodThatIsNotServedIsRefused() {
        Problems.require(ANN.api().delete(MESSAGES), 405);
    }

    @ParameterizedTest
    @CsvSource({"limit=0", "limit=101", "limit=x", "before=!!!", "around=zzz"})
    void aBadPageIsRefused(String query) {
        Answer answer = ANN.api().get(MESSAGES + "?" + query);
        assertThat(answer.status()).isIn(400, 404);
        Problems.require(answer, answer.status());
    }

    @Test
    void aSearchThatIsTooLongIsRefused() {
        Answer answer =
                ANN.api().get("/api/content/v1/workspaces/" + COMPANY.workspaceId() + "/search?q=" + "x".repeat(501));
        Problems.require(answer, 400);
    }

    @Test
    void aBadIdempotencyKeyIsRefused() {
        Api withKey = ANN.api().with("Idempotency-Key", "k".repeat(65));
        Problems.require(withKey.post(MESSAGES, com.quikapp.harness.Json.object("text", "a")), 400);
    }

    /** The answer is a problem document with everything a client needs, and tells nothing of the inside. */
    private static long lastSeq() {
        return ANN.api()
                .get(MESSAGES + "?limit=1")
                .expect(200)
                .json()
                .path("lastSeq")
                .asLong();
    }
}
