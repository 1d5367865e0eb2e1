package com.quikapp.identity.user;

import com.quikapp.platform.problem.Conflict;

/** Two changes wanted the same handle or address in the same moment; trying again tells which is taken. */
public final class UserCollision extends Conflict {

    private static final long serialVersionUID = 1L;

    public UserCollision() {
        super("user.collision", "Somebody took this name or address in this moment. Try again.");
    }
}
