package com.quikapp.identity.web;

import com.quikapp.identity.auth.SessionTokens;
import com.quikapp.identity.user.Account;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A session as its client gets it.
 *
 * @param refreshToken absent when it travels in the cookie
 */
record SessionAnswer(
        String accessToken,
        Instant accessTokenExpiresAt,
        @Nullable String refreshToken,
        Account user) {

    static SessionAnswer withToken(SessionTokens tokens) {
        return new SessionAnswer(
                tokens.accessToken(), tokens.accessTokenExpiresAt(), tokens.refreshToken(), tokens.user());
    }

    static SessionAnswer withoutToken(SessionTokens tokens) {
        return new SessionAnswer(tokens.accessToken(), tokens.accessTokenExpiresAt(), null, tokens.user());
    }
}
