package com.quikapp.bench;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Finds in a stream of frames the times at which texts were sent, which stand at their beginning. */
final class Clocked {

    private static final String MARK = "sent at ";
    private static final byte[] START = ("\"text\":\"" + MARK).getBytes(StandardCharsets.US_ASCII);

    private final Latencies latencies;
    private int matched;
    private long sentAt;

    Clocked(Latencies latencies) {
        this.latencies = latencies;
    }

    /** A text that tells when it was made. */
    static String text() {
        return MARK + System.nanoTime() + " " + Settings.TEXT.substring(0, 160);
    }

    void read(ByteBuffer bytes) {
        while (bytes.hasRemaining()) {
            step(bytes.get());
        }
    }

    private void step(byte next) {
        if (matched < START.length) {
            matched = next == START[matched] ? matched + 1 : next == START[0] ? 1 : 0;
        } else if (next >= '0' && next <= '9') {
            sentAt = sentAt * 10 + next - '0';
        } else {
            latencies.add(sentAt);
            sentAt = 0;
            matched = 0;
        }
    }
}
