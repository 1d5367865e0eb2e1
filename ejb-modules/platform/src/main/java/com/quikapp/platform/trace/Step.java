package com.quikapp.platform.trace;

import com.quikapp.platform.caller.TraceId;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;

/** A step of a trace that has begun. Closed once, on any thread. */
public final class Step implements AutoCloseable {

    private final Span span;
    private final TraceId traceId;

    Step(Span span, TraceId traceId) {
        this.span = span;
        this.traceId = traceId;
    }

    /** The trace with this step in it: what is done under it belongs to this step. */
    public TraceId traceId() {
        return traceId;
    }

    /** Names the step anew, when only its end tells what it was. */
    public Step named(String name) {
        span.updateName(name);
        return this;
    }

    /** A fact about the step. Never a text, a name or a secret of a user's: traces leave the house. */
    public Step with(String fact, long value) {
        span.setAttribute(fact, value);
        return this;
    }

    /** The step did not do what it was to do. */
    public Step failed() {
        span.setStatus(StatusCode.ERROR);
        return this;
    }

    @Override
    public void close() {
        span.end();
    }
}
