package com.quikapp.identity.auth;

import com.quikapp.platform.problem.Unauthenticated;

/** The refresh token is unknown, expired or spent, or its session has ended. */
public final class RefreshTokenInvalid extends Unauthenticated {

    private static final long serialVersionUID = 1L;

    public RefreshTokenInvalid() {
        super("auth.refresh-token-invalid", "The session has ended. Sign in again.");
    }
}
