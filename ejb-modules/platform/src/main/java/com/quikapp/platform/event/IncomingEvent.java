package com.quikapp.platform.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.quikapp.platform.Json;
import com.quikapp.platform.caller.TraceId;
import com.quikapp.platform.id.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event as a consumer gets it, at least once.
 *
 * @param id unique per event; the same when it is delivered again
 * @param subject the key whose order is kept
 * @param actor the user behind it; null when the system acted
 * @param data a JSON object
 * @param replay set when it comes once more for one consumer alone
 */
public record IncomingEvent(
        String id,
        String type,
        String subject,
        Instant time,
        TraceId traceId,
        @Nullable UserId actor,
        String data,
        @Nullable Replay replay) {

    /** An event that comes for the first time, as far as it says itself. */
    public IncomingEvent(
            String id,
            String type,
            String subject,
            Instant time,
            TraceId traceId,
            @Nullable UserId actor,
            String data) {
        this(id, type, subject, time, traceId, actor, data, null);
    }

    /**
     * The data as a type of the consumer's own choice.
     *
     * @throws IllegalArgumentException when it does not fit
     */
    public <T> T as(Class<T> type) {
        try {
            return Json.mapper().readValue(data, type);
        } catch (JsonProcessingException cause) {
            throw new IllegalArgumentException("The event's data is no " + type.getSimpleName(), cause);
        }
    }

    /** The CloudEvent with this event's content, as it stood in the log. */
    public static IncomingEvent read(String cloudEvent) {
        return CloudEventJson.read(cloudEvent);
    }
}
