package com.quikapp.identity.auth;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.util.function.Function;

/**
 * Tokens whose signature was verified lately: when thousands of clients come back at once, each comes with the token it
 * left with. Kept by digest, so that the memory of a server holds no usable token, and good until they expire. A token
 * that was refused is not remembered.
 */
final class VerifiedTokens {

    private static final int MOST = 50_000;

    private final Clock clock;
    private final Cache<String, AccessToken> verified =
            Caffeine.newBuilder().maximumSize(MOST).build();

    VerifiedTokens(Clock clock) {
        this.clock = clock;
    }

    /**
     * What the token says.
     *
     * @param verification verifies a token that is not known; what it throws goes to the caller
     */
    AccessToken get(String token, Function<String, AccessToken> verification) {
        var digest = Secrets.digest(token);
        var known = verified.getIfPresent(digest);
        if (known != null && clock.instant().isBefore(known.expiresAt())) {
            return known;
        }
        var fresh = verification.apply(token);
        verified.put(digest, fresh);
        return fresh;
    }
}
