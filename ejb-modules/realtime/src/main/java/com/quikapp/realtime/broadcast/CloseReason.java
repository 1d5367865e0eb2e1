package com.quikapp.realtime.broadcast;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;

/** Why the server ends a connection (RFC 6455, 7.4; 4000 and up are the protocol's own), and when the client may come again. */
public enum CloseReason {
    BROKEN(1002, "Not what RFC 6455 asks for"),
    NO_TEXT(1003, "Text frames only"),
    NOT_UTF8(1007, "The text is not UTF-8"),
    TOO_BIG(1009, "The frame is too big"),
    SERVER_ERROR(1011, "The server failed", 1, 10),
    SERVER_DRAINS(1012, "The server stops", 0, 4),
    OVERLOADED(1013, "Too many clients are connecting", 2, 15),
    MALFORMED(4400, "Too many malformed frames"),
    UNAUTHENTICATED(4401, "Not signed in, or the session has ended"),
    ORIGIN_REFUSED(4403, "This origin may not connect"),
    TOO_SLOW(4408, "Too slow", 1, 3),
    SILENT(4409, "Heartbeat missed", 0, 2),
    TOO_MANY(4428, "Too many connections of this user", 30, 60),
    FLOOD(4429, "Too many frames", 5, 10);

    private final int code;
    private final String phrase;
    private final long earliestMillis;
    private final long latestMillis;

    CloseReason(int code, String phrase) {
        this(code, phrase, 0, 0);
    }

    /** @param earliest the least a client is told to wait, in seconds; each is told another time up to {@code latest} */
    CloseReason(int code, String phrase, int earliest, int latest) {
        this.code = code;
        this.phrase = phrase;
        this.earliestMillis = earliest * 1_000L;
        this.latestMillis = latest * 1_000L;
    }

    /** What a broken frame is told, by the code that the protocol has for it. */
    public static CloseReason ofBroken(int code) {
        return code == TOO_BIG.code ? TOO_BIG : code == NOT_UTF8.code ? NOT_UTF8 : BROKEN;
    }

    public int code() {
        return code;
    }

    /**
     * For people who debug, at most 123 bytes; ends in {@code ; retry-after=} and seconds when it helps to connect again,
     * at random so that not all who were dropped come back at once.
     */
    public String phrase() {
        return latestMillis == 0
                ? phrase
                : String.format(Locale.ROOT, "%s; retry-after=%.1f", phrase, pause().toMillis() / 1_000.0);
    }

    /** When to connect again, where that helps; each time another time. */
    public Duration pause() {
        return Duration.ofMillis(ThreadLocalRandom.current().nextLong(earliestMillis, latestMillis + 1));
    }
}
