package com.quikapp.realtime.broadcast;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.quikapp.platform.Json;

/** Writes events as JSON, each once. */
final class EventEncoder {

    private static final ObjectWriter WRITER = Json.mapper().writerFor(ServerEvent.class);

    private EventEncoder() {}

    static Outgoing encode(ServerEvent event) {
        try {
            return new Outgoing(WRITER.writeValueAsString(event));
        } catch (JsonProcessingException cause) {
            throw new IllegalArgumentException("An event that is no JSON: " + event.getClass(), cause);
        }
    }
}
