package com.quikapp.platform.redis;

import io.lettuce.core.ClientOptions;
import io.lettuce.core.ClientOptions.DisconnectedBehavior;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisURI;
import io.lettuce.core.SocketOptions;
import io.lettuce.core.SocketOptions.TcpUserTimeoutOptions;
import io.lettuce.core.TimeoutOptions;
import io.lettuce.core.resource.DefaultClientResources;
import io.lettuce.core.resource.Delay;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** How we talk to Redis: few threads, short waits, quick reconnection, dead peers noticed. */
final class RedisClients {

    private static final int THREADS = 2;

    private RedisClients() {}

    static RedisClient create(RedisConfig config) {
        var uri = RedisURI.create(config.url().orElseThrow());
        uri.setTimeout(config.timeout());
        uri.setClientName("quikapp");
        var resources = DefaultClientResources.builder()
                .ioThreadPoolSize(THREADS)
                .computationThreadPoolSize(THREADS)
                .reconnectDelay(
                        () -> Delay.fullJitter(Duration.ofMillis(50), Duration.ofSeconds(2), 50, TimeUnit.MILLISECONDS))
                .build();
        var client = RedisClient.create(resources, uri);
        client.setOptions(options(config.timeout()));
        return client;
    }

    /** A peer that vanished without a word is noticed after three time-outs (TCP_USER_TIMEOUT, on Linux). */
    private static ClientOptions options(Duration timeout) {
        return ClientOptions.builder()
                .disconnectedBehavior(DisconnectedBehavior.REJECT_COMMANDS)
                .timeoutOptions(TimeoutOptions.enabled(timeout))
                .socketOptions(SocketOptions.builder()
                        .connectTimeout(timeout)
                        .keepAlive(true)
                        .tcpUserTimeout(TcpUserTimeoutOptions.builder()
                                .enable()
                                .tcpUserTimeout(timeout.multipliedBy(3))
                                .build())
                        .build())
                .build();
    }
}
