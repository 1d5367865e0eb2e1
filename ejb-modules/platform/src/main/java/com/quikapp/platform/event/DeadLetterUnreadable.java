package com.quikapp.platform.event;

import com.quikapp.platform.problem.Conflict;

/** What came was no event, so no consumer can ever take it: it can only be discarded. */
public final class DeadLetterUnreadable extends Conflict {

    private static final long serialVersionUID = 1L;

    DeadLetterUnreadable() {
        super("dead-letter.unreadable", "This is no event that a consumer could take. It can only be discarded.");
    }
}
