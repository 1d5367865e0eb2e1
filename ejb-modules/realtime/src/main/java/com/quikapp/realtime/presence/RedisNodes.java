package com.quikapp.realtime.presence;

import com.quikapp.platform.redis.Redis;
import io.lettuce.core.SetArgs;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * The servers in Redis. Each gives a sign of life, so that what keeping people online costs grows with the servers and
 * not with the people. One of them at a time looks for servers that are silent.
 */
final class RedisNodes {

    private final Redis redis;
    private final String node;
    private final Duration timeout;
    private final Duration beat;

    RedisNodes(Redis redis, String node, Duration timeout, Duration beat) {
        this.redis = redis;
        this.node = node;
        this.timeout = timeout;
        this.beat = beat;
    }

    /**
     * Gives a sign of life. Whoever buries this server forgets it when all of it is gone: if it has come back in the
     * meantime it hears of that at its next beat.
     *
     * @return false when Redis knew nothing of this server (any more), so that its devices are to be written again
     */
    boolean beat() {
        return redis.call(commands -> {
            var known = commands.set(
                    RedisKeys.alive(node), "1", SetArgs.Builder.xx().px(timeout.toMillis()));
            if (known == null) {
                commands.set(RedisKeys.alive(node), "1", SetArgs.Builder.px(timeout.toMillis()));
            }
            boolean forgotten = commands.hset(RedisKeys.NODES, node, Long.toString(System.currentTimeMillis()));
            return known != null && !forgotten;
        });
    }

    /** This server stops: it is taken for dead this long from now. */
    void end(Duration later) {
        redis.call(commands -> commands.pexpire(RedisKeys.alive(node), later.toMillis()));
    }

    /** Servers that are silent, and when they were last heard of; none when another server looks after them. */
    Map<String, Instant> silent() {
        return redis.call(commands -> {
            var silent = new HashMap<String, Instant>();
            var mine = commands.set(RedisKeys.SWEEP, node, SetArgs.Builder.nx().px(beat.toMillis()));
            if (mine != null) {
                commands.hgetall(RedisKeys.NODES).forEach((name, millis) -> {
                    if (commands.exists(RedisKeys.alive(name)) == 0) {
                        silent.put(name, Instant.ofEpochMilli(Long.parseLong(millis)));
                    }
                });
            }
            return silent;
        });
    }

    void forget(String dead) {
        redis.call(commands -> commands.hdel(RedisKeys.NODES, dead));
    }

    /** Nobody will bury the rest of a server that has come back: it writes all of it again. */
    void forgetReturned(String buried) {
        redis.call(
                commands -> commands.exists(RedisKeys.alive(buried)) == 0 ? 0 : commands.hdel(RedisKeys.NODES, buried));
    }
}
