package com.quikapp.identity.auth;

import org.jspecify.annotations.Nullable;

/**
 * The first system admin's account, against the code the server printed.
 *
 * @param code in either case, with or without hyphens
 * @param password 12 to 128 characters
 * @param displayName 1 to 80 characters
 */
public record SetUp(
        @Nullable String code,
        @Nullable String email,
        @Nullable String password,
        @Nullable String displayName,
        ClientInfo client) {

    /** Neither code nor password. */
    @Override
    public String toString() {
        return "SetUp";
    }
}
