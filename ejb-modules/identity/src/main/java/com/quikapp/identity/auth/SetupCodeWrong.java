package com.quikapp.identity.auth;

import com.quikapp.platform.problem.Forbidden;

/** Somebody who does not know the set-up code tried to set up the server. */
public final class SetupCodeWrong extends Forbidden {

    private static final long serialVersionUID = 1L;

    public SetupCodeWrong() {
        super("auth.setup-code-wrong", "This is not the set-up code of this server.");
    }
}
