package com.quikapp.platform.redis;

import com.quikapp.platform.Service;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisException;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.api.async.RedisAsyncCommands;
import io.lettuce.core.api.sync.RedisCommands;
import io.lettuce.core.codec.RedisCodec;
import io.lettuce.core.pubsub.StatefulRedisPubSubConnection;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The Redis of the cluster, when one is configured. Connections are made when first asked for, so a server starts without
 * Redis too; a broken one mends itself within two seconds of Redis' return. Commands are never queued for later: while
 * Redis is away they fail at once with {@link RedisException}.
 */
@Service
public class Redis {

    private static final System.Logger LOG = System.getLogger(Redis.class.getName());
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final RedisConfig config;
    private @Nullable RedisClient client;
    private volatile @Nullable StatefulRedisConnection<String, String> shared;
    private long triedAt;
    private @Nullable RedisUnavailable failure;

    @Inject
    public Redis(RedisConfig config) {
        this.config = config;
    }

    /** Whether there is one; without it the other methods must not be called. */
    public boolean isConfigured() {
        return config.url().isPresent();
    }

    /**
     * Commands that wait for their answer, on the connection all share; no blocking commands, no transactions.
     *
     * @throws RedisUnavailable when there never was a connection
     */
    public RedisCommands<String, String> commands() {
        return shared().sync();
    }

    /**
     * Asks and waits for the answer.
     *
     * @throws RedisUnavailable when none comes, whatever the reason
     */
    public <T> T call(Function<RedisCommands<String, String>, T> question) {
        try {
            return question.apply(commands());
        } catch (RedisException | CompletionException cause) {
            LOG.log(Level.DEBUG, "Redis did not answer", cause);
            throw new RedisUnavailable();
        }
    }

    /** The same as {@link #commands} without waiting. */
    public RedisAsyncCommands<String, String> async() {
        return shared().async();
    }

    /** A connection of the caller's own, which goes when the server stops. */
    public <K, V> StatefulRedisConnection<K, V> connect(RedisCodec<K, V> codec) {
        return open(() -> client().connect(codec));
    }

    /** A connection to subscribe on, the caller's own; it subscribes again by itself after a break. */
    public StatefulRedisPubSubConnection<String, String> subscriber() {
        return open(() -> client().connectPubSub());
    }

    /** Whether it answers now; waits for the time-out at most. */
    public boolean isReachable() {
        try {
            return "PONG".equals(commands().ping());
        } catch (RedisException | RedisUnavailable away) {
            return false;
        }
    }

    @PreDestroy
    public synchronized void stop() {
        var started = client;
        if (started != null) {
            started.shutdown(Duration.ZERO, Duration.ofSeconds(2));
            started.getResources().shutdown(0, 2, TimeUnit.SECONDS);
        }
    }

    private StatefulRedisConnection<String, String> shared() {
        var known = shared;
        return known != null ? known : share();
    }

    /** While Redis is away only one caller a second waits for a connection. */
    private synchronized StatefulRedisConnection<String, String> share() {
        var known = shared;
        if (known != null) {
            return known;
        }
        var failed = failure;
        if (failed != null && System.nanoTime() - triedAt < PAUSE.toNanos()) {
            throw failed;
        }
        try {
            var made = open(() -> client().connect());
            shared = made;
            failure = null;
            return made;
        } catch (RedisUnavailable away) {
            triedAt = System.nanoTime();
            failure = away;
            throw away;
        }
    }

    private static <T> T open(Supplier<T> connection) {
        try {
            return connection.get();
        } catch (RedisException cause) {
            LOG.log(Level.WARNING, "Redis is not reachable: {0}", cause.getMessage());
            throw new RedisUnavailable();
        }
    }

    private synchronized RedisClient client() {
        var known = client;
        if (known == null) {
            known = RedisClients.create(config);
            client = known;
        }
        return known;
    }
}
