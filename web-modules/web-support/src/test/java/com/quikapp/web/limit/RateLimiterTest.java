package com.quikapp.web.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.quikapp.platform.redis.Redis;
import com.quikapp.platform.redis.RedisConfig;
import com.quikapp.platform.testing.MovableClock;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RateLimiterTest {

    private static final int PER_MINUTE = 6;

    private final MovableClock clock = new MovableClock();
    private final RateLimiter limiter = limiter();

    private RateLimiter limiter() {
        var config = new RateLimitConfig(PER_MINUTE, 2 * PER_MINUTE, 1);
        var none = new Redis(new RedisConfig(Optional.empty(), Duration.ofSeconds(1)));
        return new RateLimiter(new InMemoryBuckets(config, clock), new RedisBuckets(none, config, clock));
    }

    @Test
    void refusesWith429AndTheWaitInWholeSecondsRoundedUp() {
        for (int i = 0; i < PER_MINUTE; i++) {
            limiter.count(RateLimit.USER, "ada");
        }
        clock.advance(Duration.ofMillis(100));
        var refused = catchThrowableOfType(RateLimitExceeded.class, () -> limiter.count(RateLimit.USER, "ada"));
        assertThat(refused.retryAfter()).contains(Duration.ofSeconds(60 / PER_MINUTE));
        assertThat(refused.status()).isEqualTo(429);
    }
}
