package com.quikapp.web.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.quikapp.platform.Service;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Token buckets, one for each limit and user or address. A bucket nobody used for two minutes is full again and is
 * forgotten; when there are more than {@value #MAX_BUCKETS}, the least used are, which errs on the side of answering.
 */
@Service
public class RateLimiter {

    private static final int MAX_BUCKETS = 200_000;
    private static final Duration FORGET = Duration.ofMinutes(2);

    private final RateLimitConfig config;
    private final TimeMeter time;
    private final Cache<Key, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MAX_BUCKETS)
            .expireAfterAccess(FORGET)
            .build();

    private record Key(RateLimit limit, String who) {}

    @Inject
    public RateLimiter(RateLimitConfig config, Clock clock) {
        this.config = config;
        this.time = new ClockMeter(clock);
    }

    /** Counts one request. @throws RateLimitExceeded when it is one too many */
    void count(RateLimit limit, String who) {
        ConsumptionProbe probe =
                buckets.get(new Key(limit, who), key -> bucket(limit)).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new RateLimitExceeded(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    private Bucket bucket(RateLimit limit) {
        int requests = config.perMinute(limit);
        return Bucket.builder()
                .withCustomTimePrecision(time)
                .addLimit(bandwidth -> bandwidth.capacity(requests).refillGreedy(requests, Duration.ofMinutes(1)))
                .build();
    }

    /** The time as the rest of the product sees it. */
    private record ClockMeter(Clock clock) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return TimeUnit.MILLISECONDS.toNanos(clock.millis());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
