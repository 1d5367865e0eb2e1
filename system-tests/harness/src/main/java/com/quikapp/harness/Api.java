package com.quikapp.harness;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The REST API as one caller sees it. Immutable: {@link #as} and {@link #with} give another view of the same server.
 * Safe for several threads.
 */
public final class Api {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private final URI server;
    private final List<String> headers;

    private Api(URI server, List<String> headers) {
        this.server = server;
        this.headers = headers;
    }

    /** The API of a server, without a token. */
    public static Api of(URI server) {
        return new Api(server, List.of());
    }

    /** The same API with an access token. */
    public Api as(String accessToken) {
        return with("Authorization", "Bearer " + accessToken);
    }

    /** The same API with one more request header, or another value of one. */
    public Api with(String name, String value) {
        List<String> more = new ArrayList<>(headers);
        more.add(name);
        more.add(value);
        return new Api(server, List.copyOf(more));
    }

    public Answer get(String path) {
        return send("GET", path, null);
    }

    public Answer post(String path, JsonNode body) {
        return send("POST", path, body.toString());
    }

    public Answer post(String path) {
        return send("POST", path, null);
    }

    public Answer put(String path, JsonNode body) {
        return send("PUT", path, body.toString());
    }

    public Answer put(String path) {
        return send("PUT", path, null);
    }

    public Answer patch(String path, JsonNode body) {
        return send("PATCH", path, body.toString());
    }

    public Answer delete(String path) {
        return send("DELETE", path, null);
    }

    /** Sends a body exactly as it is given, as JSON. */
    public Answer send(String method, String path, @Nullable String body) {
        return send(
                method,
                path,
                "application/json",
                body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    }

    /** Sends any body of any type. */
    public Answer send(String method, String path, String contentType, BodyPublisher body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve(path))
                .timeout(PATIENCE)
                .method(method, body)
                .header("Accept", "application/json, application/problem+json");
        if (body.contentLength() != 0) {
            request.header("Content-Type", contentType);
        }
        for (int at = 0; at < headers.size(); at += 2) {
            request.setHeader(headers.get(at), headers.get(at + 1));
        }
        try {
            return Answer.of(HTTP.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path + " got no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
