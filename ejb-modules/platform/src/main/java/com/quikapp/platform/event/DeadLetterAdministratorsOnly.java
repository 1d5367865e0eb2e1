package com.quikapp.platform.event;

import com.quikapp.platform.problem.Forbidden;

/** Only system administrators may see, replay and discard dead letters. */
public final class DeadLetterAdministratorsOnly extends Forbidden {

    private static final long serialVersionUID = 1L;

    DeadLetterAdministratorsOnly() {
        super("dead-letter.administrators-only", "Only system administrators may do this.");
    }
}
