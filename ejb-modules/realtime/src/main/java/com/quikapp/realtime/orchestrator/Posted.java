package com.quikapp.realtime.orchestrator;

import com.quikapp.platform.caller.TraceId;
import com.quikapp.platform.event.IncomingEvent;
import com.quikapp.realtime.message.MessageKind;
import com.quikapp.realtime.message.MessagePosted;
import java.util.Optional;

/** A message written by somebody, as it arrived. */
record Posted(String eventId, MessagePosted message, TraceId traceId) {

    /** Absent for other events, and for what the system says by itself, such as who joined. */
    static Optional<Posted> of(IncomingEvent event) {
        if (!event.type().equals(MessagePosted.TYPE)) {
            return Optional.empty();
        }
        MessagePosted message = event.as(MessagePosted.class);
        return message.kind() == MessageKind.TEXT
                ? Optional.of(new Posted(event.id(), message, event.traceId()))
                : Optional.empty();
    }
}
