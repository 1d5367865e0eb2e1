package com.quikapp.identity.auth;

import com.quikapp.platform.problem.NotFound;

/** The session does not exist, has ended or belongs to somebody else. */
public final class SessionNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    public SessionNotFound() {
        super("auth.session-not-found", "There is no such session of yours.");
    }
}
