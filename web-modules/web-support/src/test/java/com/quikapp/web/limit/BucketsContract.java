package com.quikapp.web.limit;

import static org.assertj.core.api.Assertions.assertThat;

import com.quikapp.platform.testing.MovableClock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Buckets} keeps to. */
abstract class BucketsContract {

    static final int PER_MINUTE = 6;

    final MovableClock clock = new MovableClock();
    final String ada = UUID.randomUUID().toString();

    /** Buckets of a server, of six requests a minute each, on the contract's clock. */
    abstract Buckets buckets();

    static RateLimitConfig config() {
        return new RateLimitConfig(PER_MINUTE, 2 * PER_MINUTE, 1);
    }

    static void spend(Buckets buckets, String user, int requests) {
        for (int i = 0; i < requests; i++) {
            assertThat(buckets.take(RateLimit.USER, user)).isEmpty();
        }
    }

    @Test
    void grantsAWholeMinutesRequestsAtOnceAndNoMore() {
        var buckets = buckets();
        spend(buckets, ada, PER_MINUTE);
        assertThat(buckets.take(RateLimit.USER, ada)).isPresent();
    }

    @Test
    void saysWhenTheNextRequestIsGranted() {
        var buckets = buckets();
        spend(buckets, ada, PER_MINUTE);
        var wait = buckets.take(RateLimit.USER, ada).orElseThrow();
        assertThat(wait).isEqualTo(Duration.ofSeconds(60 / PER_MINUTE));
        clock.advance(wait);
        spend(buckets, ada, 1);
    }

    @Test
    void countsEachUserAndEachLimitAlone() {
        var buckets = buckets();
        spend(buckets, ada, PER_MINUTE);
        spend(buckets, UUID.randomUUID().toString(), PER_MINUTE);
        assertThat(buckets.take(RateLimit.ADDRESS, ada)).isEmpty();
        assertThat(buckets.take(RateLimit.PUBLIC, ada)).isEmpty();
        assertThat(buckets.take(RateLimit.PUBLIC, ada)).isPresent();
    }
}
