package com.quikapp.web.limit;

import com.quikapp.platform.problem.TooManyRequests;
import java.time.Duration;

/** Too many requests came within a minute. */
public final class RateLimitExceeded extends TooManyRequests {

    private static final long serialVersionUID = 1L;

    RateLimitExceeded(Duration wait) {
        super("rate-limit.exceeded", "Too many requests in a short time. Try again later.", roundedUp(wait));
    }

    /** Retry-After counts whole seconds (RFC 9110, 10.2.3); one too early would be refused again. */
    private static Duration roundedUp(Duration wait) {
        return Duration.ofSeconds(wait.plusSeconds(1).minusNanos(1).toSeconds());
    }
}
