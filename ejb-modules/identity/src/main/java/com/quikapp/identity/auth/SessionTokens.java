package com.quikapp.identity.auth;

import com.quikapp.identity.user.Account;
import java.time.Instant;

/**
 * What a successful sign-in or refresh gives.
 *
 * @param accessToken bearer token for every request, for minutes
 * @param refreshToken good for one refresh; keep it secret
 */
public record SessionTokens(
        String accessToken,
        Instant accessTokenExpiresAt,
        String refreshToken,
        Instant refreshTokenExpiresAt,
        Account user) {

    /** Never the tokens themselves. */
    @Override
    public String toString() {
        return "SessionTokens[user=" + user.id() + "]";
    }
}
