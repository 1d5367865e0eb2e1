package com.quikapp.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.quikapp.harness.Json;
import com.quikapp.harness.Person;
import com.quikapp.harness.Socket;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Posts over one connection, always keeping the same number of posts unacknowledged. */
final class Poster implements AutoCloseable {

    private static final int WINDOW = 16;

    private final String channelId;
    private final AtomicLong acknowledged = new AtomicLong();
    private final Socket socket;
    private volatile boolean ended;

    Poster(Person person, String channelId) {
        this.channelId = channelId;
        this.socket = person.connect(this::hear);
    }

    void start() {
        for (int i = 0; i < WINDOW; i++) {
            post();
        }
    }

    long acknowledged() {
        return acknowledged.get();
    }

    @Override
    public void close() {
        ended = true;
        socket.close();
    }

    private void hear(JsonNode event) {
        String type = event.path("type").asText();
        if (type.equals("problem")) {
            throw new IllegalStateException("A post was refused: " + event);
        }
        if (type.equals("ack") && !ended) {
            acknowledged.incrementAndGet();
            post();
        }
    }

    private void post() {
        String key = UUID.randomUUID().toString();
        socket.send(Json.object(
                "type", "post", "ref", key, "channelId", channelId, "text", Settings.TEXT, "idempotencyKey", key));
    }
}
