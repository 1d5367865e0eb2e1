package com.quikapp.realtime.presence;

import com.quikapp.platform.event.ServerName;
import com.quikapp.platform.redis.Redis;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Chooses where presence is kept: in Redis when there is one, else in memory, which is for a single server. */
@ApplicationScoped
class PresenceStores {

    @Produces
    @Singleton
    PresenceStore store(Redis redis, ServerName server, PresenceConfig config) {
        return redis.isConfigured() ? new RedisPresence(redis, server.incarnation(), config) : new InMemoryPresence();
    }
}
