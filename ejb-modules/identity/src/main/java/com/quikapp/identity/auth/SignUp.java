package com.quikapp.identity.auth;

import org.jspecify.annotations.Nullable;

/**
 * A stranger's request for an account.
 *
 * @param password 12 to 128 characters
 * @param displayName 1 to 80 characters
 * @param invitation an open invitation's token; needed unless sign-up is open to all
 */
public record SignUp(
        @Nullable String email,
        @Nullable String password,
        @Nullable String displayName,
        @Nullable String invitation,
        ClientInfo client) {

    /** Never the password. */
    @Override
    public String toString() {
        return "SignUp";
    }
}
