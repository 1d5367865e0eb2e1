package com.quikapp.identity.auth;

import com.quikapp.platform.problem.Conflict;

/** The set-up code has been used. */
public final class SetupDone extends Conflict {

    private static final long serialVersionUID = 1L;

    public SetupDone() {
        super("auth.setup-done", "This server has been set up. Sign in instead.");
    }
}
