package com.quikapp.identity.auth;

import org.jspecify.annotations.Nullable;

/** Somebody's claim to own an account. */
public record SignIn(@Nullable String email, @Nullable String password, ClientInfo client) {

    /** Never the password. */
    @Override
    public String toString() {
        return "SignIn";
    }
}
