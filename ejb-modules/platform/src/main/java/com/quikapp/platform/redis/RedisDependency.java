package com.quikapp.platform.redis;

import com.quikapp.platform.Service;
import com.quikapp.platform.health.Dependency;
import jakarta.inject.Inject;

/** Redis, where one is configured. While it is away browsers cannot connect anew; everything else goes on. */
@Service
class RedisDependency implements Dependency {

    private final Redis redis;

    @Inject
    RedisDependency(Redis redis) {
        this.redis = redis;
    }

    @Override
    public String name() {
        return "redis";
    }

    @Override
    public boolean isUsed() {
        return redis.isConfigured();
    }

    @Override
    public void probe() {
        redis.commands().ping();
    }
}
