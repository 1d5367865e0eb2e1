package com.quikapp.platform.event;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.quikapp.platform.Json;
import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.caller.TraceId;
import com.quikapp.platform.id.Ids;
import com.quikapp.platform.id.UserId;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes and reads events as CloudEvents 1.0 in structured JSON, with the distributed-tracing extension
 * ({@code traceparent}) and an {@code actor} extension that names the user behind the event.
 */
final class CloudEventJson {

    private static final ObjectWriter WRITER = Json.mapper().writerFor(Envelope.class);

    private CloudEventJson() {}

    /** The envelope as it is written, in this order. */
    private record Envelope(
            String specversion,
            String id,
            String source,
            String type,
            String subject,
            String time,
            String datacontenttype,
            String traceparent,
            @Nullable String actor,
            DomainEvent data) {}

    static OutboxEntry write(Raised raised, Instant now) {
        var event = raised.event();
        var id = Ids.next();
        var caller = raised.caller();
        var envelope = new Envelope(
                "1.0",
                Ids.text(id),
                "/quikapp",
                event.type(),
                event.key(),
                now.truncatedTo(ChronoUnit.MICROS).toString(),
                "application/json",
                caller.traceId().traceparent(),
                actor(caller),
                event);
        try {
            return new OutboxEntry(id, event.eventTopic(), event.key(), WRITER.writeValueAsString(envelope));
        } catch (JsonProcessingException cause) {
            throw new IllegalArgumentException("An event that is no JSON: " + event.type(), cause);
        }
    }

    /** @throws IllegalArgumentException when the text is no CloudEvent of ours */
    static IncomingEvent read(String payload) {
        var attributes = new HashMap<String, String>();
        try {
            var data = read(payload, attributes);
            var actor = attributes.get("actor");
            var replay = attributes.get(Replay.EXTENSION);
            return new IncomingEvent(
                    required(attributes, "id"),
                    required(attributes, "type"),
                    required(attributes, "subject"),
                    Instant.parse(required(attributes, "time")),
                    TraceId.ofTraceparent(required(attributes, "traceparent"))
                            .orElseThrow(IllegalArgumentException::new),
                    actor == null ? null : UserId.parse(actor),
                    data,
                    replay == null ? null : Replay.parse(replay));
        } catch (IOException cause) {
            throw new IllegalArgumentException("Not a CloudEvent in JSON", cause);
        }
    }

    /** Puts in the attributes that are strings; answers the data as it stands there, unread: not every consumer wants it. */
    private static String read(String payload, Map<String, String> attributes) throws IOException {
        String data = null;
        try (var parser = Json.mapper().createParser(payload)) {
            require(parser.nextToken() == JsonToken.START_OBJECT);
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                var name = parser.currentName();
                var value = parser.nextToken();
                if (value == JsonToken.VALUE_STRING) {
                    attributes.put(name, parser.getText());
                } else if (value == JsonToken.START_OBJECT && name.equals("data")) {
                    data = object(parser, payload);
                } else {
                    parser.skipChildren();
                }
            }
            require(parser.nextToken() == null && data != null);
        }
        return Objects.requireNonNull(data);
    }

    private static String object(JsonParser parser, String payload) throws IOException {
        long start = parser.currentTokenLocation().getCharOffset();
        parser.skipChildren();
        return payload.substring((int) start, (int) parser.currentLocation().getCharOffset());
    }

    private static void require(boolean wellFormed) {
        if (!wellFormed) {
            throw new IllegalArgumentException("Not a CloudEvent with an object as its data");
        }
    }

    private static String required(Map<String, String> attributes, String name) {
        return Optional.ofNullable(attributes.get(name))
                .orElseThrow(() -> new IllegalArgumentException("A CloudEvent without " + name));
    }

    private static @Nullable String actor(Caller caller) {
        return caller.isSystem() || caller.isAnonymous()
                ? null
                : caller.userId().text();
    }
}
