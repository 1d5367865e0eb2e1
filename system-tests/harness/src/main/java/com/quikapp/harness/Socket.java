package com.quikapp.harness;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.awaitility.Awaitility;

/** One WebSocket connection of a client; keeps every event it receives, in order. */
public final class Socket implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final List<JsonNode> events = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final Consumer<JsonNode> listener;
    private final WebSocket socket;
    private volatile String reason = "";
    private CompletionStage<?> sent = CompletableFuture.completedStage(null);

    private Socket(URI address, Consumer<JsonNode> listener, String... headers) {
        this.listener = listener;
        WebSocket.Builder builder = HTTP.newWebSocketBuilder().connectTimeout(PATIENCE);
        for (int i = 0; i < headers.length; i += 2) {
            builder.header(headers[i], headers[i + 1]);
        }
        this.socket = builder.buildAsync(address, new Frames()).join();
    }

    /** Connects with a one-time ticket, as browsers do. */
    public static Socket withTicket(URI server, String ticket) {
        return new Socket(address(server, "/ws/v1?ticket=" + ticket), event -> {});
    }

    /** Connects with an access token in the handshake, as native clients do. */
    public static Socket withToken(URI server, String accessToken) {
        return withToken(server, accessToken, event -> {});
    }

    /** Like {@link #withToken(URI, String)}; the listener hears each event first, on the connection's thread. */
    public static Socket withToken(URI server, String accessToken, Consumer<JsonNode> listener) {
        return new Socket(address(server, "/ws/v1"), listener, "Authorization", "Bearer " + accessToken);
    }

    /** Connects to any address with any headers. Fails with {@link CompletionException} when the server refuses. */
    public static Socket open(URI server, String path, String... headers) {
        return new Socket(address(server, path), event -> {}, headers);
    }

    /** Sends one frame. */
    public void send(ObjectNode frame) {
        send(frame.toString());
    }

    /** Sends a text frame exactly as given, after those before it. */
    public synchronized void send(String text) {
        sent = sent.thenCompose(done -> socket.sendText(text, true));
    }

    /** Waits for the first event, past or future, that fits. */
    public JsonNode await(String what, Predicate<JsonNode> fits) {
        return Awaitility.await(what)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(10))
                .until(() -> find(fits), Optional::isPresent)
                .orElseThrow();
    }

    /** Looks whether the connection was closed before it looks at the events, so that none is overlooked. */
    private Optional<JsonNode> find(Predicate<JsonNode> fits) {
        boolean last = closed.isDone();
        Optional<JsonNode> found = events.stream().filter(fits).findFirst();
        if (found.isEmpty() && last) {
            throw new CompletionException(new IOException("The connection was closed with " + closed.join()));
        }
        return found;
    }

    /** Waits for the first event of a type. */
    public JsonNode await(String type) {
        return await(type, event -> event.path("type").asText().equals(type));
    }

    /** Waits until the server has closed the connection, and gives its close code; 1006 when it just broke. */
    public int awaitClose() {
        Awaitility.await("the server closes the connection").atMost(PATIENCE).until(closed::isDone);
        return closed.join();
    }

    /** What the server said when it closed the connection. */
    public String closeReason() {
        return reason;
    }

    /** Whether the connection is gone. */
    public boolean isClosed() {
        return closed.isDone();
    }

    /** Every event received so far. */
    public List<JsonNode> events() {
        return events;
    }

    @Override
    public void close() {
        socket.abort();
    }

    private static URI address(URI server, String path) {
        return URI.create("ws://" + server.getAuthority() + path);
    }

    private final class Frames implements WebSocket.Listener {

        private final StringBuilder partial = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
            partial.append(data);
            if (last) {
                JsonNode frame = Json.parse(partial.toString());
                partial.setLength(0);
                for (JsonNode event : frame) {
                    listener.accept(event);
                    events.add(event);
                }
            }
            webSocket.request(1);
            return CompletableFuture.completedStage(null);
        }

        @Override
        public CompletionStage<?> onClose(WebSocket webSocket, int statusCode, String reason) {
            Socket.this.reason = reason;
            closed.complete(statusCode);
            return CompletableFuture.completedStage(null);
        }

        @Override
        public void onError(WebSocket webSocket, Throwable error) {
            closed.complete(1006);
        }
    }
}
