package com.quikapp.platform.trace;

import io.opentelemetry.sdk.trace.IdGenerator;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Lets a first step be in the trace that answers, logs and audit already speak of. */
final class SharedTraceIds implements IdGenerator {

    private final ThreadLocal<@Nullable String> known = new ThreadLocal<>();
    private final IdGenerator random = IdGenerator.random();

    /** Steps without another before them that begin in the given way are in this trace. */
    <T> T within(String traceId, Supplier<T> beginning) {
        known.set(traceId);
        try {
            return beginning.get();
        } finally {
            known.remove();
        }
    }

    @Override
    public String generateSpanId() {
        return random.generateSpanId();
    }

    @Override
    public String generateTraceId() {
        String traceId = known.get();
        return traceId == null ? random.generateTraceId() : traceId;
    }
}
