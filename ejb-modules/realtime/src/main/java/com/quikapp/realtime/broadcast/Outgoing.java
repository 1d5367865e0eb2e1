package com.quikapp.realtime.broadcast;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An event in its JSON form on its way to clients; one instance for all of them. */
final class Outgoing {

    /** What is put into one frame at most, in characters; an event alone may be longer. */
    static final int FRAME_CHARS = 64 * 1024;

    private final String json;
    private @Nullable Frame frame;

    Outgoing(String json) {
        this.json = json;
    }

    int length() {
        return json.length();
    }

    /** How long they are in all. */
    static int length(Iterable<Outgoing> events) {
        int length = 0;
        for (var event : events) {
            length += event.length();
        }
        return length;
    }

    /** The frame with this event alone; made once, harmlessly more often when threads race. */
    Frame frame() {
        var made = frame;
        if (made == null) {
            made = Frame.of("[" + json + "]");
            frame = made;
        }
        return made;
    }

    /** The frame with these events in their order; at least one. */
    static Frame frame(List<Outgoing> events) {
        if (events.size() == 1) {
            return events.get(0).frame();
        }
        var frame = new StringBuilder(1 + events.size() + length(events));
        char separator = '[';
        for (var event : events) {
            frame.append(separator).append(event.json);
            separator = ',';
        }
        return Frame.of(frame.append(']').toString());
    }

    /** How many of these events go into the next frame: as many as fit, one at least. */
    static int fitting(List<Outgoing> events) {
        int count = 0;
        for (int length = 0; count < events.size(); count++) {
            length += events.get(count).length();
            if (count > 0 && length > FRAME_CHARS) {
                return count;
            }
        }
        return count;
    }
}
