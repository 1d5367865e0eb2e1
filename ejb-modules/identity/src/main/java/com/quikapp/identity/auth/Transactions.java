package com.quikapp.identity.auth;

import java.util.function.Supplier;

/**
 * Runs work in a transaction of its own. A sign-in is several: what it counts must stay when it is refused, and no
 * connection is held while a password is hashed.
 */
interface Transactions {

    /** Commits when the work returns, rolls back when it throws. */
    <T> T call(Supplier<T> work);
}
