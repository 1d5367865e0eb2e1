package com.quikapp.realtime.presence;

import com.quikapp.platform.id.UserId;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;

/** What the store tells this server, passed on to those it concerns. */
record Told(Watches watches, Views views, Departures departures) implements PresenceStore.Following {

    @Override
    public void changed(UserId user) {
        watches.changed(user);
    }

    @Override
    public void typing(Typing typing) {
        views.tell(typing);
    }

    @Override
    public void interrupted() {
        watches.interrupted();
    }

    @Override
    public void vanished(Collection<UserId> users, Instant lastAlive) {
        var seen = new HashMap<UserId, Instant>();
        users.forEach(user -> seen.put(user, lastAlive));
        departures.settle(seen);
    }
}
