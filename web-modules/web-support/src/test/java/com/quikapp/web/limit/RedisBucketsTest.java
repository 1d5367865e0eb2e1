package com.quikapp.web.limit;

import static org.assertj.core.api.Assertions.assertThat;

import com.quikapp.platform.redis.Redis;
import com.quikapp.platform.testing.RedisServer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RedisBucketsTest extends BucketsContract {

    private static RedisServer server;
    private final List<Redis> clients = new ArrayList<>();

    @BeforeAll
    static void start() {
        server = RedisServer.start();
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
    }

    @AfterEach
    void disconnect() {
        clients.forEach(Redis::stop);
    }

    @Override
    Buckets buckets() {
        var redis = server.client();
        clients.add(redis);
        return new RedisBuckets(redis, config(), clock);
    }

    @Test
    void serversCountTogether() {
        var one = buckets();
        var other = buckets();
        spend(one, ada, PER_MINUTE / 2);
        spend(other, ada, PER_MINUTE / 2);
        assertThat(one.take(RateLimit.USER, ada)).isPresent();
        assertThat(other.take(RateLimit.USER, ada)).isPresent();
    }
}
