package com.quikapp.realtime.broadcast;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What waits for one client, bounded in events and characters. Filled by the shard, emptied by whoever sends to this
 * client; what has gathered leaves as one frame.
 */
final class OutboundQueue {

    private final int maxEvents;
    private final int maxChars;
    private List<Outgoing> events = new ArrayList<>(0);
    private int chars;

    OutboundQueue(int maxEvents, int maxChars) {
        this.maxEvents = maxEvents;
        this.maxChars = maxChars;
    }

    /** Whether they fitted; if not, the client has fallen too far behind and nothing was added. */
    synchronized boolean add(List<Outgoing> more) {
        int length = 0;
        for (var event : more) {
            length += event.length();
        }
        if (events.size() + more.size() > maxEvents || chars + length > maxChars) {
            return false;
        }
        events.addAll(more);
        chars += length;
        return true;
    }

    /** The next frame; nothing when the queue is empty. */
    synchronized @Nullable String nextFrame() {
        if (events.isEmpty()) {
            return null;
        }
        var next = events.subList(0, Outgoing.fitting(events));
        var frame = Outgoing.frame(next);
        for (var event : next) {
            chars -= event.length();
        }
        next.clear();
        return frame;
    }

    /** Puts in what the client asked for, however much: the shard has limited it already. */
    synchronized void refill(List<Outgoing> all) {
        events.addAll(all);
        all.forEach(event -> chars += event.length());
    }

    /** Takes all out. */
    synchronized List<Outgoing> drain() {
        var all = events;
        events = new ArrayList<>(0);
        chars = 0;
        return all;
    }
}
