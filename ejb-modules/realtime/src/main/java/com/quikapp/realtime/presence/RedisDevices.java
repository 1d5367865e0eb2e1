package com.quikapp.realtime.presence;

import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.UserId;
import com.quikapp.platform.redis.Redis;
import io.lettuce.core.ScanArgs;
import io.lettuce.core.ScanIterator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The devices in Redis: under their users, their servers and the channels they show. A server knows its own devices by
 * heart, so that it can write them again when Redis has lost them.
 */
final class RedisDevices {

    private static final int PART = 500;

    private final Redis redis;
    private final RedisWrites writes;
    private final String node;
    private final Map<String, Device> own = new ConcurrentHashMap<>();

    RedisDevices(Redis redis, RedisWrites writes, String node) {
        this.redis = redis;
        this.writes = writes;
        this.node = node;
    }

    void put(Device device) {
        own.compute(device.id(), (id, before) -> {
            if (before != null && before.viewing() != null && !before.viewing().equals(device.viewing())) {
                var left = before.viewing();
                writes.write(to -> to.hdel(RedisKeys.viewers(left), id));
            }
            write(device);
            return device;
        });
    }

    private void write(Device device) {
        var id = device.id();
        var user = device.userId().text();
        writes.write(to -> to.hset(RedisKeys.node(node), id, user));
        writes.write(to -> to.hset(RedisKeys.user(device.userId()), id, RedisKeys.value(device)));
        var shown = device.viewing();
        if (shown != null) {
            writes.write(to -> to.hset(RedisKeys.viewers(shown), id, user));
        }
    }

    void remove(Collection<Device> devices) {
        for (var device : devices) {
            var known = own.remove(device.id());
            remove(known == null ? device : known);
            writes.write(to -> to.hdel(RedisKeys.node(node), device.id()));
        }
    }

    private void remove(Device device) {
        writes.write(to -> to.hdel(RedisKeys.user(device.userId()), device.id()));
        var shown = device.viewing();
        if (shown != null) {
            writes.write(to -> to.hdel(RedisKeys.viewers(shown), device.id()));
        }
    }

    /**
     * Writes all devices of this server again, and removes those that it has no more.
     *
     * @return all their users
     */
    Set<UserId> writeAgain() {
        var users = new HashSet<UserId>();
        for (var device : List.copyOf(own.values())) {
            write(device);
            users.add(device.userId());
        }
        eachPart(node, devices -> {
            devices.keySet().removeAll(own.keySet());
            bury(devices);
            forget(node, devices.keySet());
            users.addAll(devices.values());
        });
        return users;
    }

    Map<UserId, List<Device>> of(Collection<UserId> users) {
        return redis.call(commands -> {
            var asked = new LinkedHashMap<UserId, CompletableFuture<Map<String, String>>>();
            var async = commands.getStatefulConnection().async();
            users.forEach(
                    user -> asked.put(user, async.hgetall(RedisKeys.user(user)).toCompletableFuture()));
            var found = new HashMap<UserId, List<Device>>();
            asked.forEach((user, answer) -> answer.join()
                    .forEach((id, value) -> found.computeIfAbsent(user, any -> new ArrayList<>())
                            .add(RedisKeys.device(id, user, value))));
            return found;
        });
    }

    /** Some of them: those that Redis finds at once. */
    Set<UserId> viewers(ChannelId channel, int limit) {
        return redis.call(commands ->
                commands.hscan(RedisKeys.viewers(channel), ScanArgs.Builder.limit(limit)).getMap().values().stream()
                        .distinct()
                        .limit(limit)
                        .map(UserId::parse)
                        .collect(Collectors.toSet()));
    }

    /** Hands over the devices of a server, device → user, some at a time. */
    void eachPart(String server, Consumer<Map<String, UserId>> work) {
        var entries = redis.call(
                commands -> ScanIterator.hscan(commands, RedisKeys.node(server), ScanArgs.Builder.limit(PART)));
        var part = new HashMap<String, UserId>();
        while (redis.call(commands -> entries.hasNext())) {
            var entry = entries.next();
            part.put(entry.getKey(), UserId.parse(entry.getValue()));
            if (part.size() == PART) {
                work.accept(part);
                part = new HashMap<>();
            }
        }
        if (!part.isEmpty()) {
            work.accept(part);
        }
    }

    /** Takes devices away from their users and channels. */
    void bury(Map<String, UserId> devices) {
        of(Set.copyOf(devices.values())).values().stream()
                .flatMap(List::stream)
                .filter(device -> devices.containsKey(device.id()))
                .forEach(this::remove);
    }

    void forget(String server, Collection<String> devices) {
        if (!devices.isEmpty()) {
            redis.call(commands -> commands.hdel(RedisKeys.node(server), devices.toArray(String[]::new)));
        }
    }
}
