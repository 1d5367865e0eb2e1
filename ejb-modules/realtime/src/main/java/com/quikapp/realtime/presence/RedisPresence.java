package com.quikapp.realtime.presence;

import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.UserId;
import com.quikapp.platform.redis.Redis;
import com.quikapp.platform.threads.Daemons;
import com.quikapp.platform.threads.Repeated;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The devices of all servers, in Redis. When Redis is away nothing changes for those who watch; when it is back, empty or
 * not, every server writes what it knows again, and a while later all is read anew. The devices of a dead server are
 * removed by another one.
 */
final class RedisPresence implements PresenceStore {

    private static final System.Logger LOG = System.getLogger(RedisPresence.class.getName());
    private static final int BEATS = 6;

    private final RedisWrites writes;
    private final RedisDevices devices;
    private final RedisNodes nodes;
    private final Redis redis;
    private final Duration beat;
    private final Duration linger;
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(new Daemons("quikapp-presence-redis"));
    private @Nullable RedisTopics topics;

    RedisPresence(Redis redis, String node, PresenceConfig config) {
        this.redis = redis;
        this.beat = config.nodeTimeout().dividedBy(BEATS);
        this.linger = config.linger();
        this.writes = new RedisWrites(redis);
        this.devices = new RedisDevices(redis, writes, node);
        this.nodes = new RedisNodes(redis, node, config.nodeTimeout(), beat);
    }

    /** Known to the others from here on: they would not see off the clients of a server they have never heard of. */
    @Override
    public void start(Following told) {
        var heard = new RedisTopics(redis, told, () -> readAnewLater(told));
        topics = heard;
        var beating =
                new Repeated("Presence in Redis is looked after the next time", Level.DEBUG, () -> beat(told, heard));
        beating.run();
        thread.scheduleWithFixedDelay(beating, beat.toMillis(), beat.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Not at once: the other servers have to write again first. */
    private void readAnewLater(Following told) {
        if (!thread.isShutdown()) {
            thread.schedule(told::interrupted, 2 * beat.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void beat(Following told, RedisTopics heard) {
        try {
            boolean known = nodes.beat();
            if (writes.takeLost() || !known) {
                announce(devices.writeAgain());
                heard.again();
                readAnewLater(told);
            }
        } catch (RuntimeException failure) {
            // How much of it was done is not known.
            writes.stillLost();
            throw failure;
        }
        nodes.silent().forEach((dead, lastAlive) -> bury(dead, lastAlive, told));
    }

    /** May stop anywhere in between and begin anew: a device is forgotten last. */
    private void bury(String dead, Instant lastAlive, Following told) {
        LOG.log(Level.INFO, "A server is gone, its clients are seen off: {0}", dead);
        try {
            devices.eachPart(dead, part -> {
                devices.bury(part);
                told.vanished(part.values(), lastAlive);
                devices.forget(dead, part.keySet());
            });
        } catch (RuntimeException failure) {
            nodes.forgetReturned(dead);
            throw failure;
        }
        nodes.forget(dead);
    }

    @Override
    public void put(Device device) {
        devices.put(device);
    }

    @Override
    public void remove(Collection<Device> gone) {
        devices.remove(gone);
    }

    @Override
    public Map<UserId, List<Device>> devices(Collection<UserId> users) {
        return devices.of(users);
    }

    @Override
    public Set<UserId> viewers(ChannelId channel, int limit) {
        return devices.viewers(channel, limit);
    }

    @Override
    public void announce(Collection<UserId> users) {
        users.forEach(user -> writes.write(to -> to.publish(RedisKeys.topic(user), "")));
    }

    @Override
    public void announce(Typing typing) {
        writes.write(to -> to.publish(RedisKeys.topic(typing.channelId()), RedisKeys.message(typing)));
    }

    @Override
    public void follow(Collection<UserId> users) {
        topics().follow(users.stream().map(RedisKeys::topic).toList(), true);
    }

    @Override
    public void unfollow(Collection<UserId> users) {
        topics().unfollow(users.stream().map(RedisKeys::topic).toList());
    }

    @Override
    public void follow(ChannelId channel) {
        topics().follow(List.of(RedisKeys.topic(channel)), false);
    }

    @Override
    public void unfollow(ChannelId channel) {
        topics().unfollow(List.of(RedisKeys.topic(channel)));
    }

    @Override
    public boolean isShared() {
        return true;
    }

    /** The clients go to other servers: they are seen for as long as after any other end of a connection. */
    @Override
    public void stop() {
        thread.shutdown();
        try {
            nodes.end(linger);
        } catch (RuntimeException away) {
            LOG.log(Level.DEBUG, "Redis is away while the server stops", away);
        }
    }

    private RedisTopics topics() {
        if (topics == null) {
            throw new IllegalStateException("The store has not been started");
        }
        return topics;
    }
}
