package com.quikapp.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.regex.Pattern;

/** The server takes no more clients on just now. */
final class NotNow extends IOException {

    private static final long serialVersionUID = 1L;
    private static final Pattern RETRY_AFTER = Pattern.compile("(?i)\\r\\nRetry-After: (\\d+)\\r\\n");

    private final Duration retryAfter;

    private NotNow(Duration retryAfter) {
        super("The server asks to come back later");
        this.retryAfter = retryAfter;
    }

    /** @param answer the head of an answer to a handshake */
    static NotNow in(String answer) throws IOException {
        var seconds = RETRY_AFTER.matcher(answer);
        if (!seconds.find()) {
            throw new IOException("No time to come back: " + answer);
        }
        return new NotNow(Duration.ofSeconds(Long.parseLong(seconds.group(1))));
    }

    Duration retryAfter() {
        return retryAfter;
    }
}
