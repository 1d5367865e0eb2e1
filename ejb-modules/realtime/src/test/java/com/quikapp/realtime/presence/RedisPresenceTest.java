package com.quikapp.realtime.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.quikapp.platform.id.Ids;
import com.quikapp.platform.id.UserId;
import com.quikapp.platform.problem.Unavailable;
import com.quikapp.platform.redis.Redis;
import com.quikapp.platform.testing.RedisServer;
import io.lettuce.core.KillArgs;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Presence in a real Redis, with several servers on it. */
class RedisPresenceTest extends PresenceStoreContract {

    private static final Duration TIMEOUT = Duration.ofMillis(1_200);
    private static final PresenceConfig CONFIG = new PresenceConfig(Duration.ofMillis(300), TIMEOUT);

    private static RedisServer redis;
    private final List<Redis> clients = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    @BeforeAll
    static void startRedis() {
        redis = RedisServer.start();
    }

    @AfterAll
    static void stopRedis() {
        if (redis != null) {
            redis.close();
        }
    }

    @AfterEach
    void disconnect() {
        clients.forEach(Redis::stop);
        clients.clear();
    }

    @Override
    PresenceStore create() {
        var client = redis.client();
        var name = "server/" + Ids.text(Ids.next());
        clients.add(client);
        names.add(name);
        return new RedisPresence(client, name, CONFIG);
    }

    @Test
    void seesTheDevicesOfAllServersAndHearsFromThem() {
        var other = second();
        var device = device(ann, true, channel);
        other.put(device);
        await().untilAsserted(() -> assertThat(store.devices(List.of(ann))).containsEntry(ann, List.of(device)));
        assertThat(store.viewers(channel, 10)).containsExactly(ann);
        store.follow(List.of(ann));
        other.announce(List.of(ann));
        await().untilAsserted(() -> assertThat(heard.changed).contains(ann));
        other.stop();
    }

    @Test
    void seesOffTheClientsOfAServerThatDied() {
        var other = second();
        store.put(device(bob, true));
        other.put(device(ann, true, channel));
        await().until(() -> store.devices(List.of(ann, bob)).size() == 2);

        clients.get(1).stop();
        await().atMost(TIMEOUT.multipliedBy(3))
                .untilAsserted(() -> assertThat(heard.vanished).contains(ann));
        await().untilAsserted(() -> assertThat(store.devices(List.of(ann, bob))).containsOnlyKeys(bob));
        assertThat(store.viewers(channel, 10)).isEmpty();
        assertThat(heard.vanished).doesNotContain(bob);
        other.stop();
    }

    @Test
    void writesAllAgainWhenRedisComesBackEmpty() {
        var device = device(ann, true, channel);
        store.put(device);
        store.follow(List.of(bob));
        await().until(() -> !store.devices(List.of(ann)).isEmpty());

        redis.kill();
        assertThatThrownBy(() -> store.devices(List.of(ann))).isInstanceOf(Unavailable.class);
        var late = device(ann, false);
        store.put(late);
        redis.restart();
        await().ignoreExceptions()
                .untilAsserted(() -> assertThat(store.devices(List.of(ann)).getOrDefault(ann, List.of()))
                        .containsExactlyInAnyOrder(device, late));
        await().until(() -> heard.interruptions > 0);
        store.announce(List.of(bob));
        await().untilAsserted(() -> assertThat(heard.changed).contains(bob));
    }

    @Test
    void aServerThatComesBackWhileItIsBuriedHasAllItsDevicesAgain() {
        var other = second();
        var all = Stream.generate(() -> device(ann, true)).limit(1_200).toList();
        all.forEach(other::put);
        await().until(() -> devicesOfAnn() == all.size());

        var commands = clients.get(0).commands();
        var alive = RedisKeys.alive(names.get(1));
        heard.whenVanished = () -> {
            if (heard.vanished.contains(ann)) {
                heard.whenVanished = () -> {};
                commands.del(alive);
                await().until(() -> devicesOfAnn() == all.size());
            }
        };
        await().until(() -> {
            commands.del(alive);
            return heard.vanished.contains(ann);
        });
        await().until(() -> Collections.frequency(heard.vanished, ann) >= all.size());
        await().until(() -> devicesOfAnn() == all.size());
        other.stop();
    }

    private int devicesOfAnn() {
        return store.devices(List.of(ann)).getOrDefault(ann, List.of()).size();
    }

    @Test
    void hearsOfThoseItBeganToFollowWhileOnlyTheLinkToListenOnWasDown() {
        store.follow(List.of(bob));
        var commands = clients.get(0).commands();
        commands.configSet("maxclients", "1");
        commands.clientKill(KillArgs.Builder.typePubsub());
        var late = Stream.generate(() -> new UserId(Ids.next())).limit(20).toList();
        late.forEach(user -> store.follow(List.of(user)));
        commands.configSet("maxclients", "1000");

        await().untilAsserted(() -> {
            store.announce(late);
            assertThat(heard.changed).containsAll(late);
        });
    }

    private PresenceStore second() {
        var other = create();
        other.start(new Heard());
        return other;
    }
}
