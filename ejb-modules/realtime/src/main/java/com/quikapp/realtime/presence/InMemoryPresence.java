package com.quikapp.realtime.presence;

import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.UserId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The devices of one server, which are all there are. */
final class InMemoryPresence implements PresenceStore {

    private final Map<UserId, Map<String, Device>> devices = new ConcurrentHashMap<>();
    private final Map<ChannelId, Map<String, UserId>> viewers = new ConcurrentHashMap<>();
    private final Set<Object> followed = ConcurrentHashMap.newKeySet();
    private volatile @Nullable Following following;

    @Override
    public void start(Following following) {
        this.following = following;
    }

    @Override
    public void put(Device device) {
        devices.compute(device.userId(), (user, known) -> {
            Map<String, Device> mine = known == null ? new ConcurrentHashMap<>(2) : known;
            show(mine.put(device.id(), device), device);
            return mine;
        });
    }

    @Override
    public void remove(Collection<Device> gone) {
        gone.forEach(device -> devices.computeIfPresent(device.userId(), (user, mine) -> {
            show(mine.remove(device.id()), null);
            return mine.isEmpty() ? null : mine;
        }));
    }

    private void show(@Nullable Device before, @Nullable Device after) {
        if (before != null && before.viewing() != null) {
            viewers.computeIfPresent(before.viewing(), (channel, looking) -> {
                looking.remove(before.id());
                return looking.isEmpty() ? null : looking;
            });
        }
        if (after != null && after.viewing() != null) {
            viewers.compute(after.viewing(), (channel, looking) -> {
                Map<String, UserId> all = looking == null ? new ConcurrentHashMap<>() : looking;
                all.put(after.id(), after.userId());
                return all;
            });
        }
    }

    @Override
    public Map<UserId, List<Device>> devices(Collection<UserId> users) {
        var found = new HashMap<UserId, List<Device>>();
        for (var user : users) {
            var mine = devices.get(user);
            if (mine != null) {
                found.put(user, List.copyOf(mine.values()));
            }
        }
        return found;
    }

    @Override
    public Set<UserId> viewers(ChannelId channel, int limit) {
        return viewers.getOrDefault(channel, Map.of()).values().stream()
                .distinct()
                .limit(limit)
                .collect(Collectors.toSet());
    }

    @Override
    public void announce(Collection<UserId> users) {
        var told = following;
        if (told != null) {
            users.stream().filter(followed::contains).forEach(told::changed);
        }
    }

    @Override
    public void announce(Typing typing) {
        var told = following;
        if (told != null && followed.contains(typing.channelId())) {
            told.typing(typing);
        }
    }

    @Override
    public void follow(Collection<UserId> users) {
        followed.addAll(users);
    }

    @Override
    public void unfollow(Collection<UserId> users) {
        users.forEach(followed::remove);
    }

    @Override
    public void follow(ChannelId channel) {
        followed.add(channel);
    }

    @Override
    public void unfollow(ChannelId channel) {
        followed.remove(channel);
    }

    @Override
    public boolean isShared() {
        return false;
    }

    @Override
    public void stop() {
        following = null;
    }
}
