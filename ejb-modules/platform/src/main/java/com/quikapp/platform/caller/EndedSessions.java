package com.quikapp.platform.caller;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import com.quikapp.platform.Service;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * The sessions that have ended while access tokens of theirs are still good, so that such a token opens nothing more on this
 * server. In memory: {@value #MOST} at most, the latest; each until its last token has expired.
 */
@Service
public class EndedSessions {

    private static final int MOST = 200_000;

    private final Clock clock;
    private final Cache<String, Instant> ended;

    @Inject
    public EndedSessions(Clock clock) {
        this.clock = clock;
        this.ended = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfter(
                        Expiry.writing((String session, Instant until) -> Duration.between(clock.instant(), until)))
                .build();
    }

    /** @param lastTokenExpires afterwards the session need not be remembered */
    public void add(String sessionId, Instant lastTokenExpires) {
        if (clock.instant().isBefore(lastTokenExpires)) {
            ended.put(sessionId, lastTokenExpires);
        }
    }

    public boolean contains(String sessionId) {
        var until = ended.getIfPresent(sessionId);
        return until != null && clock.instant().isBefore(until);
    }
}
