package com.quikapp.platform.redis;

import com.quikapp.platform.Service;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where Redis is; all settings begin with {@code quikapp.redis.}. */
@Service
public class RedisConfig {

    private final Optional<String> url;
    private final Duration timeout;

    @Inject
    public RedisConfig(
            @ConfigProperty(name = "quikapp.redis.url") Optional<String> url,
            @ConfigProperty(name = "quikapp.redis.timeout", defaultValue = "PT1S") Duration timeout) {
        this.url = url.filter(text -> !text.isBlank());
        this.timeout = timeout;
    }

    /** {@code url}: {@code redis://}, {@code rediss://} (TLS) or {@code redis-sentinel://}; none on a single server. */
    public Optional<String> url() {
        return url;
    }

    /** {@code timeout}: how long to wait for a connection or an answer, 1 s by default. */
    Duration timeout() {
        return timeout;
    }
}
