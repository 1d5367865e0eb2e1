package com.quikapp.web.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.quikapp.platform.Service;
import io.github.bucket4j.Bucket;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * Buckets of this server alone. One that nobody used for two minutes is full again and is forgotten; when there are more
 * than {@value #MAX_BUCKETS}, the least used are, which errs on the side of answering.
 */
@Service
@Typed(InMemoryBuckets.class)
class InMemoryBuckets implements Buckets {

    private static final int MAX_BUCKETS = 200_000;
    private static final Duration FORGET = Duration.ofMinutes(2);

    private final RateLimitConfig config;
    private final ClockMeter time;
    private final Cache<Key, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MAX_BUCKETS)
            .expireAfterAccess(FORGET)
            .build();

    private record Key(RateLimit limit, String who) {}

    @Inject
    InMemoryBuckets(RateLimitConfig config, Clock clock) {
        this.config = config;
        this.time = new ClockMeter(clock);
    }

    @Override
    public Optional<Duration> take(RateLimit limit, String who) {
        var probe = buckets.get(new Key(limit, who), key -> bucket(limit)).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    private Bucket bucket(RateLimit limit) {
        return Bucket.builder()
                .withCustomTimePrecision(time)
                .addLimit(config.bandwidth(limit))
                .build();
    }
}
