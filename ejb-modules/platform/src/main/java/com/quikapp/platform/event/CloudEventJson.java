package com.quikapp.platform.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.quikapp.platform.Json;
import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.caller.TraceId;
import com.quikapp.platform.id.Ids;
import com.quikapp.platform.id.UserId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
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
        try {
            var node = Json.mapper().readTree(payload);
            return new IncomingEvent(
                    required(node, "id"),
                    required(node, "type"),
                    required(node, "subject"),
                    Instant.parse(required(node, "time")),
                    TraceId.ofTraceparent(required(node, "traceparent")).orElseThrow(IllegalArgumentException::new),
                    node.hasNonNull("actor") ? UserId.parse(node.get("actor").textValue()) : null,
                    node.path("data"),
                    node.hasNonNull(Replay.EXTENSION)
                            ? Replay.parse(node.get(Replay.EXTENSION).textValue())
                            : null);
        } catch (JsonProcessingException cause) {
            throw new IllegalArgumentException("Not a CloudEvent in JSON", cause);
        }
    }

    private static String required(JsonNode node, String name) {
        return Optional.ofNullable(node.path(name).textValue())
                .orElseThrow(() -> new IllegalArgumentException("A CloudEvent without " + name));
    }

    private static @Nullable String actor(Caller caller) {
        return caller.isSystem() || caller.isAnonymous()
                ? null
                : caller.userId().text();
    }
}
