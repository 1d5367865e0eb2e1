package com.quikapp.realtime.presence;

import com.quikapp.platform.redis.Redis;
import com.quikapp.realtime.presence.PresenceStore.Following;
import io.lettuce.core.RedisChannelHandler;
import io.lettuce.core.RedisConnectionStateAdapter;
import io.lettuce.core.pubsub.RedisPubSubAdapter;
import io.lettuce.core.pubsub.StatefulRedisPubSubConnection;
import java.lang.System.Logger.Level;
import java.net.SocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What this server hears of through Redis: the topics of those its clients watch, and of the channels they show. What
 * cannot be subscribed to for now is when {@link #again} is called.
 */
final class RedisTopics {

    private static final System.Logger LOG = System.getLogger(RedisTopics.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int PART = 1_000;

    private final Redis redis;
    private final Following following;
    private final Runnable interrupted;
    private final Set<String> followed = ConcurrentHashMap.newKeySet();
    private @Nullable StatefulRedisPubSubConnection<String, String> connection;

    /** @param interrupted is run when the connection was made again, so that something may have been missed */
    RedisTopics(Redis redis, Following following, Runnable interrupted) {
        this.redis = redis;
        this.following = following;
        this.interrupted = interrupted;
    }

    /**
     * From here on their messages come.
     *
     * @param confirmed whether to wait until that is so
     */
    void follow(Collection<String> topics, boolean confirmed) {
        if (topics.isEmpty()) {
            return;
        }
        followed.addAll(topics);
        try {
            subscribe(topics, confirmed);
        } catch (RuntimeException away) {
            LOG.log(Level.DEBUG, "Topics will be subscribed to later", away);
        }
    }

    void unfollow(Collection<String> topics) {
        if (topics.isEmpty()) {
            return;
        }
        topics.forEach(followed::remove);
        try {
            connection().async().unsubscribe(topics.toArray(String[]::new));
        } catch (RuntimeException away) {
            LOG.log(Level.DEBUG, "Topics are still subscribed to", away);
        }
    }

    /**
     * Subscribes to all again.
     *
     * @throws Unavailable while that cannot be
     */
    void again() {
        subscribeToAll(connection());
    }

    private void subscribeToAll(StatefulRedisPubSubConnection<String, String> to) {
        var all = new ArrayList<>(followed);
        for (int from = 0; from < all.size(); from += PART) {
            var part = all.subList(from, Math.min(all.size(), from + PART));
            to.async().subscribe(part.toArray(String[]::new));
        }
    }

    /** Redis answers in order: when it answers the ping, the subscriptions before it hold. */
    private void subscribe(Collection<String> topics, boolean confirmed) {
        var commands = connection().async();
        commands.subscribe(topics.toArray(String[]::new));
        if (confirmed) {
            try {
                commands.ping().await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** The shared connection is asked first: while Redis is away that fails at once, without trying each time. */
    private synchronized StatefulRedisPubSubConnection<String, String> connection() {
        var known = connection;
        if (known == null) {
            redis.commands();
            var made = redis.subscriber();
            made.addListener(new Messages());
            made.addListener(new RedisConnectionStateAdapter() {
                @Override
                public void onRedisConnected(RedisChannelHandler<?, ?> again, SocketAddress address) {
                    // Lettuce itself subscribes to what it was before; what was asked for during the break is refused.
                    subscribeToAll(made);
                    interrupted.run();
                }
            });
            subscribeToAll(made);
            connection = made;
            known = made;
        }
        return known;
    }

    private final class Messages extends RedisPubSubAdapter<String, String> {

        @Override
        public void message(String topic, String message) {
            var user = RedisKeys.userOf(topic);
            if (user == null) {
                following.typing(RedisKeys.typing(topic, message));
            } else {
                following.changed(user);
            }
        }
    }
}
