package com.quikapp.platform.caller;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.util.Arrays;
import java.util.Optional;

/**
 * Makes the trace id a field of structured logs ({@code ext_traceId}), by Open Liberty's {@code LogRecordContext}. That class is
 * in no registry, so it is looked up; without it, as in tests, the trace stands in the text alone.
 */
public final class LogTrace {

    private static final String FIELD = "traceId";
    private static final Optional<MethodHandle> ADD = find("addExtension", String.class, String.class);
    private static final Optional<MethodHandle> REMOVE = find("removeExtension", String.class);

    private LogTrace() {}

    /** What is logged by {@code logging}, on this thread, carries the trace id. */
    public static void with(TraceId trace, Runnable logging) {
        call(ADD, FIELD, trace.value());
        try {
            logging.run();
        } finally {
            call(REMOVE, FIELD);
        }
    }

    private static Optional<MethodHandle> find(String method, Class<?>... parameters) {
        try {
            var context = Class.forName("com.ibm.websphere.logging.hpel.LogRecordContext");
            for (var found : context.getMethods()) {
                if (found.getName().equals(method) && Arrays.equals(found.getParameterTypes(), parameters)) {
                    return Optional.of(MethodHandles.publicLookup().unreflect(found));
                }
            }
            return Optional.empty();
        } catch (ReflectiveOperationException | LinkageError absent) {
            return Optional.empty();
        }
    }

    private static void call(Optional<MethodHandle> method, Object... arguments) {
        try {
            if (method.isPresent()) {
                method.get().invokeWithArguments(arguments);
            }
        } catch (Throwable unusable) {
            throw new IllegalStateException("The log cannot be given a trace", unusable);
        }
    }
}
