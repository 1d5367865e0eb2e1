package com.quikapp.platform.redis;

import com.quikapp.platform.Service;
import io.lettuce.core.RedisException;
import io.lettuce.core.api.sync.RedisCommands;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.faulttolerance.Bulkhead;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Fallback;

/**
 * Single questions to Redis that somebody waits for. After half of ten have failed, none is asked for two seconds; at most 64
 * wait at a time.
 */
@Service
public class RedisCalls {

    private final Redis redis;

    @Inject
    public RedisCalls(Redis redis) {
        this.redis = redis;
    }

    /**
     * The answer, which may be nothing.
     *
     * @throws RedisUnavailable when Redis gives none
     */
    @CircuitBreaker(requestVolumeThreshold = 10, failureRatio = 0.5, delay = 2_000)
    @Bulkhead(64)
    @Fallback(fallbackMethod = "refuse")
    public Optional<String> ask(Function<RedisCommands<String, String>, Optional<String>> question) {
        try {
            return question.apply(redis.commands());
        } catch (RedisException away) {
            throw new RedisUnavailable();
        }
    }

    Optional<String> refuse(Function<RedisCommands<String, String>, Optional<String>> question) {
        throw new RedisUnavailable();
    }
}
