package com.quikapp.identity.auth;

import com.quikapp.platform.problem.Unauthenticated;

/** The access token is malformed, forged, expired or meant for somebody else. */
public final class AccessTokenInvalid extends Unauthenticated {

    private static final long serialVersionUID = 1L;

    public AccessTokenInvalid() {
        super("auth.token-invalid", "The access token is not valid or has expired. Sign in or refresh it.");
    }
}
