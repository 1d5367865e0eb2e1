package com.quikapp.harness;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What the server answered to one request. */
public record Answer(String request, int status, HttpHeaders headers, byte[] body) {

    static Answer of(HttpResponse<byte[]> response) {
        String request =
                response.request().method() + " " + response.request().uri().getPath();
        return new Answer(request, response.statusCode(), response.headers(), response.body());
    }

    /** This answer, if it has the expected status; otherwise the test fails and shows what came instead. */
    public Answer expect(int expected) {
        if (status != expected) {
            throw new AssertionError(request + " answered " + status + " instead of " + expected + ": " + text());
        }
        return this;
    }

    /** The body as JSON; a missing node when there is none. */
    public JsonNode json() {
        try {
            return Json.MAPPER.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(request + " answered no JSON: " + text(), e);
        }
    }

    /** The body as text. */
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** A header's first value. */
    public Optional<String> header(String name) {
        return headers.firstValue(name);
    }

    /** The trace id under which the server handled the request. */
    public String traceId() {
        return header("Trace-Id").orElseThrow(() -> new AssertionError(request + " answered without a Trace-Id"));
    }

    /** The stable code of the problem (RFC 9457) that was answered. */
    public String code() {
        return json().path("code").asText();
    }
}
