package com.quikapp.identity.user;

import com.quikapp.platform.problem.Conflict;

/** An account with this e-mail address exists. */
public final class EmailTaken extends Conflict {

    private static final long serialVersionUID = 1L;

    public EmailTaken() {
        super("user.email-taken", "There is an account with this e-mail address. Sign in instead.");
    }
}
