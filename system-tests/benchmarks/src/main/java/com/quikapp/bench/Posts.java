package com.quikapp.bench;

import java.util.concurrent.atomic.AtomicLong;

/** Frames that post a text, {@link Settings#TEXT} unless another is given, each with a key of its own, made as cheaply as can be. */
final class Posts {

    private static final AtomicLong KEYS = new AtomicLong(System.nanoTime());

    private Posts() {}

    static String frame(String channelId) {
        return frame(channelId, Settings.TEXT);
    }

    static String frame(String channelId, String text) {
        String key = "bench-" + KEYS.incrementAndGet();
        return "{\"type\":\"post\",\"ref\":\"" + key + "\",\"channelId\":\"" + channelId + "\",\"text\":\"" + text
                + "\",\"idempotencyKey\":\"" + key + "\"}";
    }
}
