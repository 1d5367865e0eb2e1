package com.quikapp.identity.user;

import com.quikapp.platform.problem.Conflict;

/** Somebody else has this handle. */
public final class HandleTaken extends Conflict {

    private static final long serialVersionUID = 1L;

    public HandleTaken() {
        super("user.handle-taken", "Somebody else has this handle.");
    }
}
