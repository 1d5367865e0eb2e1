package com.quikapp.realtime.presence;

import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.UserId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Port: which devices are connected to all servers together, and the word of it between the servers. Writing never waits
 * and never fails: what did not get through is put right within seconds.
 */
interface PresenceStore {

    /** What this server is told; from threads that must not wait, but for {@link #vanished}. */
    interface Following {

        /** Something about somebody this server follows is different. */
        void changed(UserId user);

        /** Somebody types in a channel this server follows. */
        void typing(Typing typing);

        /** Changes may have been missed. */
        void interrupted();

        /** Devices of a server that died were removed; when it was last alive. Fails when it must be told again. */
        void vanished(Collection<UserId> users, Instant lastAlive);
    }

    /** To be called once, before all others. */
    void start(Following following);

    /** Adds a device of this server, or what is new about it; tells nobody. */
    void put(Device device);

    /** Removes devices of this server; tells nobody. */
    void remove(Collection<Device> devices);

    /**
     * The devices of those who have any.
     *
     * @throws Unavailable when they cannot be read now
     */
    Map<UserId, List<Device>> devices(Collection<UserId> users);

    /**
     * Some who look at a channel.
     *
     * @throws Unavailable when they cannot be read now
     */
    Set<UserId> viewers(ChannelId channel, int limit);

    /** Tells the servers that follow these users to look again. */
    void announce(Collection<UserId> users);

    /** Tells the servers that follow the channel. */
    void announce(Typing typing);

    /** From here on this server is told of these users; returns when that is so, or cannot be for now. */
    void follow(Collection<UserId> users);

    void unfollow(Collection<UserId> users);

    void follow(ChannelId channel);

    void unfollow(ChannelId channel);

    /** Whether the devices of this server outlive it, for others to remove. */
    boolean isShared();

    void stop();
}
