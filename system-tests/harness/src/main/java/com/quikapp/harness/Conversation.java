package com.quikapp.harness;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** What one client has on its screen of one channel, and how it got there. */
public final class Conversation {

    private final List<String> messageIds = new ArrayList<>();
    private long startSeq = -1;
    private long lastSeq = -1;
    private int repeated;
    private int gaps;

    /** The client sees the channel from here on; a later start after a break changes nothing. */
    synchronized void startAt(long seq) {
        if (startSeq < 0) {
            startSeq = seq;
            lastSeq = Math.max(lastSeq, seq);
        }
    }

    synchronized boolean isStarted() {
        return startSeq >= 0;
    }

    /** False when it was on the screen already. */
    synchronized boolean add(long seq, JsonNode message) {
        if (seq <= lastSeq) {
            repeated++;
            return false;
        }
        if (lastSeq >= 0 && seq != lastSeq + 1) {
            gaps++;
        }
        lastSeq = seq;
        messageIds.add(message.path("id").asText());
        return true;
    }

    /** The sequence number before the first message on the screen. */
    public synchronized long startSeq() {
        return startSeq;
    }

    /** The sequence number of the last message on the screen. */
    public synchronized long lastSeq() {
        return lastSeq;
    }

    /** The messages on the screen, in the order of their arrival. */
    public synchronized List<String> messageIds() {
        return List.copyOf(messageIds);
    }

    /** How many messages came once more, and were not shown again. */
    public synchronized int repeated() {
        return repeated;
    }

    /** How often a message came before one with a smaller number. */
    public synchronized int gaps() {
        return gaps;
    }
}
