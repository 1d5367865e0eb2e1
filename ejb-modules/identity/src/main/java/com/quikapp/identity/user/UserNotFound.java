package com.quikapp.identity.user;

import com.quikapp.platform.problem.NotFound;

/** The user does not exist, or the caller may not know. */
public final class UserNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    public UserNotFound() {
        super("user.not-found", "There is no such user, or you may not see them.");
    }
}
