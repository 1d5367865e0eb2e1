package com.quikapp.realtime.presence;

import com.quikapp.platform.Service;
import com.quikapp.platform.id.UserId;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts together what the store and the database know of people. */
@Service
class PresenceReader {

    private final PresenceStore store;
    private final Profiles profiles;

    @Inject
    PresenceReader(PresenceStore store, Profiles profiles) {
        this.store = store;
        this.profiles = profiles;
    }

    /** All of them, also those of whom nothing is known. */
    Map<UserId, Presence> read(Collection<UserId> users) {
        var devices = store.devices(users);
        var known = profiles.find(users);
        return users.stream()
                .distinct()
                .map(user -> new Presence(
                        user, devices.getOrDefault(user, List.of()), known.getOrDefault(user, Profile.NONE)))
                .collect(Collectors.toMap(Presence::userId, Function.identity()));
    }
}
