package com.quikapp.platform.caller;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A W3C trace id (Trace Context): 32 lower-case hex digits, not all zero. Two are equal when they are the same trace.
 *
 * @param step the step of the trace that what comes now follows (the specification's parent-id: 16 hex digits), or nothing when
 *     that is not known; it is not part of the id and is written nowhere but in {@link #traceparent}
 */
public record TraceId(String value, String step) {

    private static final Pattern FORM = Pattern.compile("(?!0{32})[0-9a-f]{32}");
    private static final Pattern TRACEPARENT = Pattern.compile("00-([0-9a-f]{32})-([0-9a-f]{16})-[0-9a-f]{2}");
    private static final String NO_STEP = "0".repeat(16);
    private static final String SEED = HexFormat.of().toHexDigits(new SecureRandom().nextLong());

    public TraceId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a trace id");
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TraceId(String value) {
        this(value, "");
    }

    @Override
    @JsonValue
    public String value() {
        return value;
    }

    /** The same trace after this step. */
    public TraceId after(String nextStep) {
        return new TraceId(value, nextStep);
    }

    /** A new trace id; unique by a random part of this server and one of this call. */
    public static TraceId create() {
        return new TraceId(
                SEED + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong() | 1));
    }

    /** The trace id of a {@code traceparent} header, if that header is well-formed. */
    public static Optional<TraceId> ofTraceparent(String header) {
        var match = TRACEPARENT.matcher(header);
        return match.matches() && FORM.matcher(match.group(1)).matches()
                ? Optional.of(new TraceId(match.group(1), match.group(2).equals(NO_STEP) ? "" : match.group(2)))
                : Optional.empty();
    }

    /** This trace as a {@code traceparent}; it names some step when none is known, since the header must. */
    public String traceparent() {
        String parent = step.isEmpty()
                ? HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong() | 1)
                : step;
        return "00-" + value + "-" + parent + "-01";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TraceId that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
