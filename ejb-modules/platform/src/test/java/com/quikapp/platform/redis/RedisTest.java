package com.quikapp.platform.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.quikapp.platform.testing.RedisServer;
import io.lettuce.core.RedisException;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RedisTest {

    @Test
    void isAbsentUntilConfigured() {
        assertThat(new Redis(new RedisConfig(Optional.empty(), Duration.ofSeconds(1))).isConfigured())
                .isFalse();
        assertThat(new Redis(new RedisConfig(Optional.of(" "), Duration.ofSeconds(1))).isConfigured())
                .isFalse();
    }

    @Test
    void failsAtOnceWhileRedisIsAwayAndRecovers() {
        try (var server = RedisServer.start()) {
            var redis = server.client();
            try {
                redis.commands().set("key", "value");
                assertThat(redis.commands().get("key")).isEqualTo("value");

                server.kill();
                await().until(() -> !redis.isReachable());
                assertThatThrownBy(() -> redis.commands().get("key")).isInstanceOf(RedisException.class);

                server.restart();
                await().atMost(Duration.ofSeconds(5)).until(redis::isReachable);
            } finally {
                redis.stop();
            }
        }
    }

    @Test
    void isFoundWhenItComesUpAfterTheServer() {
        try (var server = RedisServer.start()) {
            server.kill();
            var redis = server.client();
            try {
                assertThatThrownBy(redis::commands).isInstanceOf(RedisUnavailable.class);
                server.restart();
                await().atMost(Duration.ofSeconds(5)).until(redis::isReachable);
            } finally {
                redis.stop();
            }
        }
    }
}
