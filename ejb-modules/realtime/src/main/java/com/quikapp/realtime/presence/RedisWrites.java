package com.quikapp.realtime.presence;

import com.quikapp.platform.redis.Redis;
import io.lettuce.core.api.async.RedisAsyncCommands;
import java.lang.System.Logger.Level;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

/** Writes to Redis without waiting, and remembers whether one got lost. */
final class RedisWrites {

    private static final System.Logger LOG = System.getLogger(RedisWrites.class.getName());

    private final Redis redis;
    private final AtomicBoolean lost = new AtomicBoolean();

    RedisWrites(Redis redis) {
        this.redis = redis;
    }

    void write(Function<RedisAsyncCommands<String, String>, CompletionStage<?>> command) {
        try {
            command.apply(redis.async()).whenComplete((answer, failure) -> {
                if (failure != null) {
                    lost(failure);
                }
            });
        } catch (RuntimeException failure) {
            lost(failure);
        }
    }

    /** Whether something got lost since this was asked last. */
    boolean takeLost() {
        return lost.getAndSet(false);
    }

    /** What got lost has not been written again either. */
    void stillLost() {
        lost.set(true);
    }

    private void lost(Throwable failure) {
        if (!lost.getAndSet(true)) {
            LOG.log(Level.INFO, "Presence could not be written, it will be written again: {0}", failure.getMessage());
        }
    }
}
