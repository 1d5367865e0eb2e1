package com.quikapp.platform.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.quikapp.platform.Json;
import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.caller.TraceId;
import com.quikapp.platform.id.Ids;
import com.quikapp.platform.id.UserId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Writes and reads events as CloudEvents 1.0 in structured JSON, with the distributed-tracing extension
 * ({@code traceparent}) and an {@code actor} extension that names the user behind the event.
 */
final class CloudEventJson {

    private CloudEventJson() {}

    static OutboxEntry write(Raised raised, Instant now) {
        var event = raised.event();
        var id = Ids.next();
        var caller = raised.caller();
        var node = Json.mapper().createObjectNode();
        node.put("specversion", "1.0");
        node.put("id", Ids.text(id));
        node.put("source", "/quikapp");
        node.put("type", event.type());
        node.put("subject", event.key());
        node.put("time", now.truncatedTo(ChronoUnit.MICROS).toString());
        node.put("datacontenttype", "application/json");
        node.put("traceparent", caller.traceId().traceparent());
        actor(caller).ifPresent(actor -> node.put("actor", actor.text()));
        node.set("data", Json.mapper().valueToTree(event));
        return new OutboxEntry(id, event.eventTopic(), event.key(), node.toString());
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
                    node.path("data"));
        } catch (JsonProcessingException cause) {
            throw new IllegalArgumentException("Not a CloudEvent in JSON", cause);
        }
    }

    private static String required(JsonNode node, String name) {
        return Optional.ofNullable(node.path(name).textValue())
                .orElseThrow(() -> new IllegalArgumentException("A CloudEvent without " + name));
    }

    private static Optional<UserId> actor(Caller caller) {
        return caller.isSystem() || caller.isAnonymous() ? Optional.empty() : Optional.of(caller.userId());
    }
}
