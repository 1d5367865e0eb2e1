package com.quikapp.platform.event;

import com.quikapp.platform.id.Ids;

/**
 * Marks an event that comes once more, for the one consumer that failed on it: the CloudEvents extension
 * {@value #EXTENSION}, which all other consumers pass over.
 *
 * @param letter the id of its dead letter
 */
record Replay(String group, long letter) {

    static final String EXTENSION = "replay";

    boolean isFor(String consumer) {
        return group.equals(consumer);
    }

    String text() {
        return group + "/" + Ids.text(letter);
    }

    /** @throws IllegalArgumentException when the text was not made by {@link #text} */
    static Replay parse(String text) {
        int split = text.lastIndexOf('/');
        if (split < 1) {
            throw new IllegalArgumentException("Not the mark of a replay");
        }
        return new Replay(text.substring(0, split), Ids.parse(text.substring(split + 1)));
    }
}
