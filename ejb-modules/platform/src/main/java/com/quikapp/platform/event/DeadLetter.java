package com.quikapp.platform.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.quikapp.platform.Json;
import com.quikapp.platform.id.Ids;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table {@code dead_letter}.
 *
 * @param payload the CloudEvent as it stood in the log, if it was one
 */
record DeadLetter(
        long id,
        String group,
        String payload,
        String cause,
        int attempts,
        Instant createdAt,
        @Nullable Instant replayedAt) {

    String idText() {
        return Ids.text(id);
    }

    /** The event as it is published again; empty when there never was one. */
    Optional<OutboxEntry> again(String topic) {
        try {
            var event = CloudEventJson.read(payload);
            var json = (ObjectNode) Json.mapper().readTree(payload);
            json.put(Replay.EXTENSION, new Replay(group, id).text());
            return Optional.of(new OutboxEntry(Ids.next(), topic, event.subject(), json.toString()));
        } catch (JsonProcessingException | RuntimeException noEvent) {
            return Optional.empty();
        }
    }

    DeadLetterView view() {
        var event = event();
        return new DeadLetterView(
                idText(),
                group,
                event.map(IncomingEvent::id).orElse(null),
                event.map(IncomingEvent::type).orElse(null),
                event.map(known -> known.traceId().value()).orElse(null),
                cause,
                attempts,
                createdAt,
                replayedAt);
    }

    private Optional<IncomingEvent> event() {
        try {
            return Optional.of(CloudEventJson.read(payload));
        } catch (RuntimeException noEvent) {
            return Optional.empty();
        }
    }
}
