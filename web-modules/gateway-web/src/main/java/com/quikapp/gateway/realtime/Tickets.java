package com.quikapp.gateway.realtime;

import com.quikapp.platform.Service;
import com.quikapp.platform.redis.Redis;
import com.quikapp.platform.redis.RedisCalls;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Chooses where tickets are kept. */
@Service
class Tickets {

    private final Redis redis;
    private final RedisCalls calls;
    private final Clock clock;

    @Inject
    Tickets(Redis redis, RedisCalls calls, Clock clock) {
        this.redis = redis;
        this.calls = calls;
        this.clock = clock;
    }

    @Produces
    @Singleton
    TicketStore store() {
        return redis.isConfigured() ? new RedisTickets(calls, clock) : new InMemoryTickets(clock);
    }
}
