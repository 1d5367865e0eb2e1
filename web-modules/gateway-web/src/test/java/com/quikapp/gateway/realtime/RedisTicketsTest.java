package com.quikapp.gateway.realtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.quikapp.platform.redis.Redis;
import com.quikapp.platform.redis.RedisCalls;
import com.quikapp.platform.redis.RedisUnavailable;
import com.quikapp.platform.testing.RedisServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RedisTicketsTest extends TicketStoreContract {

    private RedisServer server;
    private Redis client;

    @BeforeEach
    void start() {
        server = RedisServer.start();
        client = server.client();
    }

    @AfterEach
    void stop() {
        if (server != null) {
            client.stop();
            server.close();
        }
    }

    @Override
    TicketStore store() {
        return new RedisTickets(new RedisCalls(client), clock);
    }

    @Test
    void aTicketOpensOnAnotherServerAndRedisForgetsIt() {
        var ticket = store().issue(ann);
        var key = client.commands().keys("quikapp:ticket:*").get(0);
        assertThat(key).doesNotContain(ticket.ticket());
        assertThat(client.commands().pttl(key)).isBetween(20_000L, 30_000L);
        assertThat(store().redeem(ticket.ticket())).isPresent();
        assertThat(client.commands().exists(key)).isZero();
    }

    @Test
    void thereAreNoTicketsWhileRedisIsAway() {
        var ticket = store().issue(ann);
        server.kill();
        assertThatThrownBy(() -> store().issue(ann)).isInstanceOf(RedisUnavailable.class);
        assertThatThrownBy(() -> store().redeem(ticket.ticket())).isInstanceOf(RedisUnavailable.class);
    }
}
