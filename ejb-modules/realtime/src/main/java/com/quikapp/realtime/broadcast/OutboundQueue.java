package com.quikapp.realtime.broadcast;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What waits for one client, bounded in events and characters. Filled by the shard, emptied by whoever sends to this
 * client; what has gathered leaves as one frame. What the client itself asked for (it resumes) does not count.
 */
final class OutboundQueue {

    private final int maxEvents;
    private final int maxChars;
    private List<Outgoing> events = new ArrayList<>(0);
    private int chars;
    private int askedEvents;
    private int askedChars;

    OutboundQueue(int maxEvents, int maxChars) {
        this.maxEvents = maxEvents;
        this.maxChars = maxChars;
    }

    /** Whether they fitted; if not, the client has fallen too far behind and nothing was added. */
    synchronized boolean add(List<Outgoing> more) {
        int length = Outgoing.length(more);
        if (events.size() - askedEvents + more.size() > maxEvents || chars - askedChars + length > maxChars) {
            return false;
        }
        events.addAll(more);
        chars += length;
        return true;
    }

    /** Puts in what the client asked for, however much: it was limited when it was read. */
    synchronized void refill(List<Outgoing> asked) {
        events.addAll(asked);
        chars += Outgoing.length(asked);
        askedEvents = events.size();
        askedChars = chars;
    }

    /** The next frame; nothing when the queue is empty. */
    synchronized @Nullable Frame nextFrame() {
        if (events.isEmpty()) {
            return null;
        }
        var next = events.subList(0, Outgoing.fitting(events));
        var frame = Outgoing.frame(next);
        int length = Outgoing.length(next);
        chars -= length;
        askedEvents = Math.max(0, askedEvents - next.size());
        askedChars = Math.max(0, askedChars - length);
        next.clear();
        return frame;
    }

    /** Takes all out. */
    synchronized List<Outgoing> drain() {
        var all = events;
        events = new ArrayList<>(0);
        chars = 0;
        askedEvents = 0;
        askedChars = 0;
        return all;
    }
}
