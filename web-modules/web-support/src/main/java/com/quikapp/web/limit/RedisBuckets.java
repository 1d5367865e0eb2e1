package com.quikapp.web.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.quikapp.platform.Service;
import com.quikapp.platform.redis.Redis;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.distributed.proxy.optimization.DelayParameters;
import io.github.bucket4j.distributed.proxy.optimization.Optimizations;
import io.github.bucket4j.redis.lettuce.Bucket4jLettuce;
import io.lettuce.core.codec.ByteArrayCodec;
import io.lettuce.core.codec.RedisCodec;
import io.lettuce.core.codec.StringCodec;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.faulttolerance.Bulkhead;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Fallback;
import org.jspecify.annotations.Nullable;

/**
 * Buckets that all servers share. A server tells Redis of a bucket's use after a fiftieth of it or half a second, so
 * most requests cost no round trip, and a limit may be exceeded by that much. While Redis is away nothing is refused here:
 * each server's own buckets still count.
 */
@Service
@Typed(RedisBuckets.class)
class RedisBuckets implements Buckets {

    private static final int SHARES = 50;
    private static final Duration TOGETHER = Duration.ofMillis(500);
    private static final Duration FORGET = Duration.ofMinutes(2);
    private static final Duration PATIENCE = Duration.ofMillis(500);
    private static final int MAX_BUCKETS = 200_000;

    private final Redis redis;
    private final RateLimitConfig config;
    private final ClockMeter time;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MAX_BUCKETS)
            .expireAfterAccess(FORGET)
            .build();
    private @Nullable ProxyManager<String> shared;

    @Inject
    RedisBuckets(Redis redis, RateLimitConfig config, Clock clock) {
        this.redis = redis;
        this.config = config;
        this.time = new ClockMeter(clock);
    }

    boolean isUsed() {
        return redis.isConfigured();
    }

    @Override
    @CircuitBreaker(requestVolumeThreshold = 10, failureRatio = 0.5, delay = 2_000)
    @Bulkhead(32)
    @Fallback(fallbackMethod = "grant")
    public Optional<Duration> take(RateLimit limit, String who) {
        var probe = buckets.get("quikapp:limit:" + limit + ":" + who, key -> bucket(limit, key))
                .tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    /** Open, so that an outage of Redis locks nobody out. */
    Optional<Duration> grant(RateLimit limit, String who) {
        return Optional.empty();
    }

    private Bucket bucket(RateLimit limit, String key) {
        var configuration =
                BucketConfiguration.builder().addLimit(config.bandwidth(limit)).build();
        var builder = shared().builder();
        int together = config.perMinute(limit) / SHARES;
        if (together > 0) {
            builder = builder.withOptimization(Optimizations.delaying(new DelayParameters(together, TOGETHER)));
        }
        return builder.build(key, () -> configuration);
    }

    private synchronized ProxyManager<String> shared() {
        var known = shared;
        if (known == null) {
            redis.commands(); // While Redis is away this fails at once for all but one caller a second.
            known = Bucket4jLettuce.casBasedBuilder(
                            redis.connect(RedisCodec.of(StringCodec.UTF8, ByteArrayCodec.INSTANCE)))
                    .clientClock(time)
                    .requestTimeout(PATIENCE)
                    .expirationAfterWrite(
                            ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(Duration.ofMinutes(1)))
                    .build();
            shared = known;
        }
        return known;
    }
}
