package com.quikapp.platform.caller;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/** A W3C trace id (Trace Context, 2.1): 32 lower-case hex digits, not all zero. */
public record TraceId(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("(?!0{32})[0-9a-f]{32}");
    private static final Pattern TRACEPARENT = Pattern.compile("00-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");
    private static final String SEED = HexFormat.of().toHexDigits(new SecureRandom().nextLong());

    @JsonCreator
    public TraceId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a trace id");
        }
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
                ? Optional.of(new TraceId(match.group(1)))
                : Optional.empty();
    }

    /** This trace as a {@code traceparent} with a new span. */
    public String traceparent() {
        return "00-" + value + "-"
                + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong() | 1) + "-01";
    }

    @Override
    public String toString() {
        return value;
    }
}
