package com.quikapp.web;

import com.quikapp.platform.problem.Unauthenticated;

/** The token would be good, but its session has ended. */
final class SessionEnded extends Unauthenticated {

    private static final long serialVersionUID = 1L;

    SessionEnded() {
        super("auth.session-ended", "The session has ended. Sign in again.");
    }
}
