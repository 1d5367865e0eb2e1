package com.quikapp.realtime.presence;

import com.quikapp.platform.id.UserId;
import java.time.Instant;
import java.util.List;

/** All that is known of somebody, from which follows what others see of it. */
record Presence(UserId userId, List<Device> devices, Profile profile) {

    /** As the person themselves sees it. */
    PresenceState state() {
        if (devices.isEmpty()) {
            return PresenceState.OFFLINE;
        }
        return switch (profile.availability()) {
            case AUTO -> devices.stream().anyMatch(Device::active) ? PresenceState.ONLINE : PresenceState.AWAY;
            case AWAY -> PresenceState.AWAY;
            case DND -> PresenceState.DND;
            case INVISIBLE -> PresenceState.INVISIBLE;
        };
    }

    /** As others see it. */
    PresenceState shownState() {
        return state() == PresenceState.INVISIBLE ? PresenceState.OFFLINE : state();
    }

    PresenceView seenBy(UserId viewer, Instant now) {
        var seen = viewer.equals(userId) ? state() : shownState();
        return new PresenceView(
                userId, seen, profile.statusAt(now), seen == PresenceState.OFFLINE ? profile.lastSeenAt() : null);
    }
}
