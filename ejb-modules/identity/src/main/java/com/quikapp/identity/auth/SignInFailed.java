package com.quikapp.identity.auth;

import com.quikapp.platform.problem.Unauthenticated;

/** Address or password is wrong; which one is not told. */
public final class SignInFailed extends Unauthenticated {

    private static final long serialVersionUID = 1L;

    public SignInFailed() {
        super("auth.sign-in-failed", "E-mail address and password do not match.");
    }
}
