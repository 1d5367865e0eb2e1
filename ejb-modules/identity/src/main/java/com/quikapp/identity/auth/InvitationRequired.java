package com.quikapp.identity.auth;

import com.quikapp.platform.problem.Forbidden;

/** No invitation was given, or it is no longer open. */
public final class InvitationRequired extends Forbidden {

    private static final long serialVersionUID = 1L;

    public InvitationRequired() {
        super("auth.invitation-required", "Signing up needs an open invitation.");
    }
}
