package com.quikapp.realtime.presence;

import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.UserId;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A client that is connected to this server: its device, and what it looks at. */
public final class Attendance {

    private static final long TYPING_PAUSE = Duration.ofSeconds(2).toNanos();

    private final PresenceListener listener;
    private volatile Device device;
    private volatile Set<UserId> wanted = Set.of();
    private @Nullable ChannelId typedIn;
    private long typedAt;

    /** Whom it is told of; owned by {@link Watches}. */
    Set<UserId> watching = Set.of();

    Attendance(Device device, PresenceListener listener) {
        this.device = device;
        this.listener = listener;
    }

    UserId userId() {
        return device.userId();
    }

    Device device() {
        return device;
    }

    PresenceListener listener() {
        return listener;
    }

    Set<UserId> wanted() {
        return wanted;
    }

    void want(Set<UserId> users) {
        wanted = users;
    }

    /** False when it was so already. */
    synchronized boolean setActive(boolean active) {
        boolean changes = device.active() != active;
        device = new Device(device.id(), device.userId(), active, device.viewing());
        return changes;
    }

    /** What it showed before. */
    synchronized @Nullable ChannelId show(@Nullable ChannelId channel) {
        var before = device.viewing();
        device = new Device(device.id(), device.userId(), device.active(), channel);
        return before;
    }

    /** What was typed is sent: whoever types on begins anew. */
    synchronized void sent() {
        typedIn = null;
    }

    /** Whether to tell that it types there; not again within two seconds. */
    synchronized boolean types(ChannelId channel) {
        long now = System.nanoTime();
        if (channel.equals(typedIn) && now - typedAt < TYPING_PAUSE) {
            return false;
        }
        typedIn = channel;
        typedAt = now;
        return true;
    }
}
