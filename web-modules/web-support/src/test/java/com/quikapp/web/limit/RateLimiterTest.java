package com.quikapp.web.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RateLimiterTest {

    private static final int PER_MINUTE = 6;

    private final MovableClock clock = new MovableClock();
    private final RateLimiter limiter = new RateLimiter(new RateLimitConfig(PER_MINUTE, 2 * PER_MINUTE, 1), clock);

    @Test
    void answersAWholeMinutesRequestsAtOnce() {
        spend("ada", PER_MINUTE);
        assertThatThrownBy(() -> spend("ada", 1)).isInstanceOf(RateLimitExceeded.class);
    }

    @Test
    void saysWhenTheNextRequestIsAnswered() {
        spend("ada", PER_MINUTE);
        var refused = catchThrowableOfType(RateLimitExceeded.class, () -> spend("ada", 1));
        assertThat(refused.retryAfter()).contains(Duration.ofSeconds(60 / PER_MINUTE));
        assertThat(refused.status()).isEqualTo(429);

        clock.move(refused.retryAfter().orElseThrow());
        spend("ada", 1);
    }

    @Test
    void roundsTheWaitUpToWholeSeconds() {
        spend("ada", PER_MINUTE);
        clock.move(Duration.ofMillis(100));
        var refused = catchThrowableOfType(RateLimitExceeded.class, () -> spend("ada", 1));
        assertThat(refused.retryAfter()).contains(Duration.ofSeconds(60 / PER_MINUTE));
    }

    @Test
    void countsEachUserAlone() {
        spend("ada", PER_MINUTE);
        spend("bob", PER_MINUTE);
    }

    @Test
    void countsEachLimitAlone() {
        spend("::1", PER_MINUTE);
        limiter.count(RateLimit.ADDRESS, "::1");
        limiter.count(RateLimit.PUBLIC, "::1");
        assertThatThrownBy(() -> limiter.count(RateLimit.PUBLIC, "::1")).isInstanceOf(RateLimitExceeded.class);
    }

    private void spend(String user, int requests) {
        for (int i = 0; i < requests; i++) {
            limiter.count(RateLimit.USER, user);
        }
    }
}
