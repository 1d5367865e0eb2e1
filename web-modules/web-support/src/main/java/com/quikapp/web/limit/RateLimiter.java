package com.quikapp.web.limit;

import com.quikapp.platform.Service;
import jakarta.inject.Inject;
import java.time.Duration;

/** Counts requests: on this server always, and over all servers where Redis is configured. */
@Service
public class RateLimiter {

    private final InMemoryBuckets own;
    private final RedisBuckets shared;

    @Inject
    RateLimiter(InMemoryBuckets own, RedisBuckets shared) {
        this.own = own;
        this.shared = shared;
    }

    /**
     * Counts one request.
     *
     * @throws RateLimitExceeded when it is one too many
     */
    void count(RateLimit limit, String who) {
        own.take(limit, who).ifPresent(RateLimiter::refuse);
        if (shared.isUsed()) {
            shared.take(limit, who).ifPresent(RateLimiter::refuse);
        }
    }

    private static void refuse(Duration wait) {
        throw new RateLimitExceeded(wait);
    }
}
