package com.quikapp.realtime.broadcast;

/** Why the server ends a connection (RFC 6455, 7.4; 4000 and up are the protocol's own). */
public enum CloseReason {
    TOO_BIG(1009, "The frame is too big"),
    SERVER_ERROR(1011, "The server failed; connect again"),
    SERVER_DRAINS(1012, "The server stops; connect again"),
    MALFORMED(4400, "Too many malformed frames"),
    UNAUTHENTICATED(4401, "Not signed in, or the session has ended"),
    ORIGIN_REFUSED(4403, "This origin may not connect"),
    TOO_SLOW(4408, "Too slow; connect again and resume"),
    SILENT(4409, "Heartbeat missed"),
    FLOOD(4429, "Too many frames");

    private final int code;
    private final String phrase;

    CloseReason(int code, String phrase) {
        this.code = code;
        this.phrase = phrase;
    }

    public int code() {
        return code;
    }

    /** For people who debug, at most 123 bytes. */
    public String phrase() {
        return phrase;
    }
}
