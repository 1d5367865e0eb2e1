package com.quikapp.realtime.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.Ids;
import com.quikapp.platform.id.MessageId;
import com.quikapp.platform.id.UserId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every presence store does. What is written may take a moment to be read. */
abstract class PresenceStoreContract {

    final UserId ann = new UserId(Ids.next());
    final UserId bob = new UserId(Ids.next());
    final ChannelId channel = new ChannelId(Ids.next());
    final Heard heard = new Heard();
    PresenceStore store;

    /** What a server was told. */
    static final class Heard implements PresenceStore.Following {
        final List<UserId> changed = new CopyOnWriteArrayList<>();
        final List<Typing> typing = new CopyOnWriteArrayList<>();
        final List<UserId> vanished = new CopyOnWriteArrayList<>();
        volatile int interruptions;
        volatile Runnable whenVanished = () -> {};

        @Override
        public void changed(UserId user) {
            changed.add(user);
        }

        @Override
        public void typing(Typing told) {
            typing.add(told);
        }

        @Override
        public synchronized void interrupted() {
            interruptions++;
        }

        @Override
        public void vanished(Collection<UserId> users, Instant lastAlive) {
            vanished.addAll(users);
            whenVanished.run();
        }
    }

    abstract PresenceStore create();

    @BeforeEach
    void begin() {
        store = create();
        store.start(heard);
    }

    @AfterEach
    void end() {
        store.stop();
    }

    static Device device(UserId user, boolean active, ChannelId... viewing) {
        return new Device(Ids.text(Ids.next()), user, active, viewing.length == 0 ? null : viewing[0]);
    }

    @Test
    void keepsEveryDeviceOfAPersonUntilItIsRemoved() {
        var phone = device(ann, false);
        var laptop = device(ann, true, channel);
        store.put(phone);
        store.put(laptop);
        await().untilAsserted(() -> assertThat(store.devices(List.of(ann, bob)))
                .containsOnlyKeys(ann)
                .allSatisfy((user, devices) -> assertThat(devices).containsExactlyInAnyOrder(phone, laptop)));

        store.remove(List.of(laptop));
        await().untilAsserted(() -> assertThat(store.devices(List.of(ann))).containsEntry(ann, List.of(phone)));
        store.remove(List.of(phone, laptop));
        await().untilAsserted(() -> assertThat(store.devices(List.of(ann))).isEmpty());
    }

    @Test
    void replacesWhatIsKnownOfADevice() {
        var device = device(ann, true);
        store.put(device);
        var idle = new Device(device.id(), ann, false, null);
        store.put(idle);
        await().untilAsserted(() -> assertThat(store.devices(List.of(ann))).containsEntry(ann, List.of(idle)));
    }

    @Test
    void knowsWhoLooksAtAChannel() {
        var device = device(ann, true, channel);
        store.put(device);
        store.put(device(bob, true, channel));
        await().untilAsserted(() -> assertThat(store.viewers(channel, 10)).containsExactlyInAnyOrder(ann, bob));
        assertThat(store.viewers(channel, 1)).hasSize(1);

        store.put(new Device(device.id(), ann, true, null));
        await().untilAsserted(() -> assertThat(store.viewers(channel, 10)).isEqualTo(Set.of(bob)));
    }

    @Test
    void tellsOnlyOfThoseItFollows() {
        store.follow(List.of(ann));
        store.announce(List.of(bob));
        store.announce(List.of(ann));
        await().untilAsserted(() -> assertThat(heard.changed).containsExactly(ann));

        store.unfollow(List.of(ann));
        store.follow(List.of(bob));
        store.announce(List.of(ann, bob));
        await().untilAsserted(() -> assertThat(heard.changed).containsExactly(ann, bob));
    }

    @Test
    void tellsWhoTypesWhereItFollows() {
        var typing = new Typing(channel, ann, null);
        var reply = new Typing(channel, bob, new MessageId(Ids.next()));
        store.follow(channel);
        await().untilAsserted(() -> {
            store.announce(typing);
            assertThat(heard.typing).contains(typing);
        });
        store.announce(reply);
        await().untilAsserted(() -> assertThat(heard.typing).contains(reply));
    }
}
