package com.quikapp.identity.user;

import java.util.Locale;

/** Whether somebody is behind an account. */
enum UserState {
    /** Signed up; may sign in. */
    ACTIVE,
    /** Came with an import: wrote messages, but nobody can sign in. */
    IMPORTED,
    /** Has left; what they wrote stays. Nobody can sign in. */
    DEACTIVATED;

    String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
