package com.quikapp.platform.event;

import com.quikapp.platform.problem.NotFound;

/** There is no dead letter with this id, or no longer. */
public final class DeadLetterNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    DeadLetterNotFound() {
        super("dead-letter.not-found", "There is no such dead letter.");
    }
}
