package com.quikapp.realtime.presence;

import com.quikapp.platform.id.UserId;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Who of this server's clients watches whom. What is known of a watched person is kept once for all who watch, and read
 * anew when a change is told, many people at a time. All but {@link #ask}, {@link #changed} and {@link #interrupted} is for
 * the one thread of {@link PresenceLoop}.
 */
final class Watches {

    private static final int MOST_READ = 500;

    private final PresenceStore store;
    private final PresenceReader reader;
    private final Colleagues colleagues;
    private final Clock clock;
    private final Set<Attendance> asking = ConcurrentHashMap.newKeySet();
    private final Set<UserId> stale = ConcurrentHashMap.newKeySet();
    private final Map<UserId, Watched> watched = new HashMap<>();
    private volatile boolean interrupted;

    /** Who may see whom. */
    interface Colleagues {

        /** Those of the users who share a workspace with this one now. */
        Set<UserId> among(UserId user, Set<UserId> users);
    }

    private static final class Watched {
        final Set<Attendance> by = new HashSet<>(2);

        @Nullable Presence presence;
    }

    Watches(PresenceStore store, PresenceReader reader, Colleagues colleagues, Clock clock) {
        this.store = store;
        this.reader = reader;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    /** What the client wants to watch has changed, or what it may. */
    void ask(Attendance attendance) {
        asking.add(attendance);
    }

    /** Somebody is to be looked at again. */
    void changed(UserId user) {
        stale.add(user);
    }

    /** Everybody is to be looked at again. */
    void interrupted() {
        interrupted = true;
    }

    /** Brings all up to date and tells the clients; what fails is done the next time. */
    void work() {
        var news = new LinkedHashMap<Attendance, List<PresenceView>>();
        try {
            if (interrupted) {
                interrupted = false;
                stale.addAll(watched.keySet());
            }
            for (var attendance : List.copyOf(asking)) {
                asking.remove(attendance);
                apply(attendance, news);
            }
            for (var part = someStale(); !part.isEmpty(); part = someStale()) {
                refresh(part, news);
            }
        } finally {
            news.forEach((attendance, views) -> attendance.listener().presence(views));
        }
    }

    /** Asks again for all whom a person that left a workspace watches, or who watch them. */
    void recheck(UserId user, Collection<Attendance> own) {
        asking.addAll(own);
        var known = watched.get(user);
        if (known != null) {
            asking.addAll(known.by);
        }
    }

    private void apply(Attendance attendance, Map<Attendance, List<PresenceView>> news) {
        var wanted = attendance.wanted();
        Set<UserId> permitted;
        try {
            permitted = permitted(attendance.userId(), wanted);
        } catch (RuntimeException failure) {
            asking.add(attendance);
            throw failure;
        }
        var before = attendance.watching;
        attendance.watching = permitted;
        leave(attendance, before, permitted);
        var unknown = new ArrayList<UserId>();
        for (var user : permitted) {
            var known = watched.computeIfAbsent(user, any -> new Watched());
            known.by.add(attendance);
            var presence = known.presence;
            if (presence == null) {
                unknown.add(user);
            } else {
                tell(attendance, presence, news);
            }
        }
        store.follow(unknown);
        stale.addAll(unknown);
    }

    private Set<UserId> permitted(UserId viewer, Set<UserId> wanted) {
        if (wanted.isEmpty()) {
            return Set.of();
        }
        var permitted = new HashSet<>(colleagues.among(viewer, wanted));
        if (wanted.contains(viewer)) {
            permitted.add(viewer);
        }
        return Set.copyOf(permitted);
    }

    private void leave(Attendance attendance, Set<UserId> before, Set<UserId> after) {
        var unwatched = new ArrayList<UserId>();
        for (var user : before) {
            var known = watched.get(user);
            if (known != null && !after.contains(user) && known.by.remove(attendance) && known.by.isEmpty()) {
                watched.remove(user);
                unwatched.add(user);
            }
        }
        store.unfollow(unwatched);
    }

    private Set<UserId> someStale() {
        var part = new HashSet<UserId>();
        for (var users = stale.iterator(); users.hasNext() && part.size() < MOST_READ; ) {
            var user = users.next();
            users.remove();
            if (watched.containsKey(user)) {
                part.add(user);
            }
        }
        return part;
    }

    private void refresh(Set<UserId> users, Map<Attendance, List<PresenceView>> news) {
        Map<UserId, Presence> read;
        try {
            read = reader.read(users);
        } catch (RuntimeException failure) {
            stale.addAll(users);
            throw failure;
        }
        read.forEach((user, presence) -> {
            var known = watched.get(user);
            if (known != null) {
                var before = known.presence;
                known.presence = presence;
                for (var attendance : known.by) {
                    if (before == null || !seen(before, attendance).equals(seen(presence, attendance))) {
                        tell(attendance, presence, news);
                    }
                }
            }
        });
    }

    private void tell(Attendance attendance, Presence presence, Map<Attendance, List<PresenceView>> news) {
        news.computeIfAbsent(attendance, any -> new ArrayList<>()).add(seen(presence, attendance));
    }

    private PresenceView seen(Presence presence, Attendance by) {
        return presence.seenBy(by.userId(), clock.instant());
    }
}
