package com.quikapp.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;

/** Asks a server for its figures as Prometheus does: the answer is text, which the API's client does not accept. */
record Prometheus(URI server) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** All figures. */
    String figures() {
        HttpRequest request = HttpRequest.newBuilder(server.resolve("/metrics"))
                .header("Accept", "text/plain")
                .build();
        HttpResponse<String> answer = send(request);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    /** One of them; 0 when it is not there. */
    double figure(String name) {
        var line = Pattern.compile("^" + name + "(?:\\{[^}]*})? (\\S+)$", Pattern.MULTILINE)
                .matcher(figures());
        return line.find() ? Double.parseDouble(line.group(1)) : 0;
    }

    /** Sends any request. */
    static HttpResponse<String> send(HttpRequest request) {
        try {
            return HTTP.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
