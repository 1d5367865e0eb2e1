package com.quikapp.realtime.presence;

import com.quikapp.content.channel.ChannelNotFound;
import com.quikapp.content.channel.ChannelService;
import com.quikapp.content.workspace.WorkspaceService;
import com.quikapp.platform.Service;
import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.UserId;
import com.quikapp.platform.problem.InvalidInput;
import com.quikapp.platform.problem.Unavailable;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who is here, and what people say of themselves. People see those with whom they share a workspace; of others nothing
 * is said.
 */
@Service
public class PresenceService {

    private static final System.Logger LOG = System.getLogger(PresenceService.class.getName());

    /** The most people to watch, or to ask for at once. */
    public static final int MOST_USERS = 200;

    /** The most viewers of a channel that are named. */
    public static final int MOST_VIEWERS = 100;

    private final PresenceStore store;
    private final PresenceReader reader;
    private final Profiles profiles;
    private final ChannelService channels;
    private final WorkspaceService workspaces;

    @Inject
    PresenceService(
            PresenceStore store,
            PresenceReader reader,
            Profiles profiles,
            ChannelService channels,
            WorkspaceService workspaces) {
        this.store = store;
        this.reader = reader;
        this.profiles = profiles;
        this.channels = channels;
        this.workspaces = workspaces;
    }

    /**
     * How people are seen by the caller; those the caller may not see are left out.
     *
     * @throws InvalidInput {@code presence.too-many-users} for more than {@value #MOST_USERS}
     * @throws Unavailable when it cannot be known now
     */
    public List<PresenceView> of(Caller caller, Set<UserId> users) {
        requireFew(users);
        var seen = new HashSet<>(workspaces.colleaguesAmong(caller.userId(), users));
        if (users.contains(caller.userId())) {
            seen.add(caller.userId());
        }
        return reader.read(seen).values().stream()
                .map(presence -> presence.seenBy(caller.userId(), profiles.now()))
                .toList();
    }

    /** What the caller says of themselves. */
    public OwnPresence own(Caller caller) {
        return profiles.one(caller.userId()).own(profiles.now());
    }

    /** Says how the caller wants to be seen from now on. */
    public OwnPresence setAvailability(Caller caller, Availability availability) {
        var user = caller.userId();
        profiles.setAvailability(
                user, availability, !store.devices(List.of(user)).isEmpty());
        return told(caller);
    }

    /**
     * Sets the caller's custom status.
     *
     * @param text at most 100 code points
     * @param emoji at most 32 code points
     * @param until when it goes by itself, within a year
     * @throws InvalidInput when it has neither text nor emoji, or breaks a limit
     */
    public OwnPresence setStatus(
            Caller caller, @Nullable String text, @Nullable String emoji, @Nullable Instant until) {
        profiles.setStatus(caller.userId(), CustomStatus.of(text, emoji, until, profiles.now()));
        return told(caller);
    }

    /** Takes the caller's custom status away; again has no effect. */
    public OwnPresence clearStatus(Caller caller) {
        profiles.setStatus(caller.userId(), null);
        return told(caller);
    }

    private OwnPresence told(Caller caller) {
        store.announce(List.of(caller.userId()));
        return own(caller);
    }

    /**
     * Members who look at a channel at the moment, at most {@value #MOST_VIEWERS}; without those who are invisible.
     *
     * @throws ChannelNotFound when the caller is no member
     */
    public List<UserId> viewers(Caller caller, ChannelId channel) {
        channels.access(caller, channel).requireMember();
        var looking = channels.membersAmong(channel, store.viewers(channel, 2 * MOST_VIEWERS));
        return reader.read(looking).values().stream()
                .filter(presence -> presence.shownState() != PresenceState.OFFLINE)
                .map(Presence::userId)
                .limit(MOST_VIEWERS)
                .toList();
    }

    /**
     * Those of the users who are online, as others see it. While that cannot be known everybody is: rather one too many
     * is told of something than one too few. For other services.
     */
    public Set<UserId> onlineAmong(Collection<UserId> users) {
        try {
            return reader.read(users).values().stream()
                    .filter(presence -> presence.state() == PresenceState.ONLINE)
                    .map(Presence::userId)
                    .collect(Collectors.toSet());
        } catch (Unavailable unknown) {
            LOG.log(Level.WARNING, "Who is online cannot be known now; everybody counts as online");
            return Set.copyOf(users);
        }
    }

    static void requireFew(Set<UserId> users) {
        if (users.size() > MOST_USERS) {
            throw new InvalidInput(
                    "presence.too-many-users", "userIds", "At most " + MOST_USERS + " people can be looked at.");
        }
    }
}
