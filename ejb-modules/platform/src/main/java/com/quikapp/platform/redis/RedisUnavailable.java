package com.quikapp.platform.redis;

import com.quikapp.platform.problem.Unavailable;
import java.time.Duration;

/** Redis does not answer. Nothing durable is kept there, so callers go on without it where they can. */
public final class RedisUnavailable extends Unavailable {

    private static final long serialVersionUID = 1L;

    RedisUnavailable() {
        super("redis.unavailable", "A part of the server is not reachable at the moment.", Duration.ofSeconds(5));
    }
}
