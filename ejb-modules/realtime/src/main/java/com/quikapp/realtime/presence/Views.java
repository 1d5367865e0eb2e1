package com.quikapp.realtime.presence;

import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.UserId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which of this server's clients look at which channel; they are told who types there. */
final class Views {

    /** In a channel that more clients of this server look at, nobody is told: it would cost more than it is worth. */
    private static final int MOST_TOLD = 1_000;

    private final PresenceStore store;
    private final Map<ChannelId, Set<Attendance>> byChannel = new HashMap<>();

    Views(PresenceStore store) {
        this.store = store;
    }

    synchronized void move(Attendance attendance, @Nullable ChannelId from, @Nullable ChannelId to) {
        if (from != null) {
            var looking = byChannel.get(from);
            if (looking != null && looking.remove(attendance) && looking.isEmpty()) {
                byChannel.remove(from);
                store.unfollow(from);
            }
        }
        if (to != null) {
            var looking = byChannel.computeIfAbsent(to, any -> new HashSet<>(2));
            looking.add(attendance);
            if (looking.size() == 1) {
                store.follow(to);
            }
        }
    }

    void tell(Typing typing) {
        var looking = of(typing.channelId());
        if (looking.size() <= MOST_TOLD) {
            looking.stream()
                    .filter(attendance -> !attendance.userId().equals(typing.userId()))
                    .forEach(attendance -> attendance.listener().typing(typing));
        }
    }

    List<Attendance> of(ChannelId channel, UserId user) {
        return of(channel).stream()
                .filter(attendance -> attendance.userId().equals(user))
                .toList();
    }

    private synchronized Collection<Attendance> of(ChannelId channel) {
        return List.copyOf(byChannel.getOrDefault(channel, Set.of()));
    }
}
