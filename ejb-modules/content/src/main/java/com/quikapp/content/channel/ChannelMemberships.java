package com.quikapp.content.channel;

import com.quikapp.content.workspace.WorkspaceService;
import com.quikapp.platform.Service;
import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.event.Events;
import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.UserId;
import com.quikapp.platform.problem.InvalidInput;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who belongs to a channel. Everything here runs in a transaction that has locked the channel, and before it (see
 * {@link #hold}) the memberships of the workspace that it relies on.
 */
@Service
class ChannelMemberships {

    private final ChannelMemberRepository members;
    private final BulkChannelMembers bulk;
    private final WorkspaceService workspaces;
    private final Events events;
    private final Clock clock;

    @Inject
    ChannelMemberships(
            ChannelMemberRepository members,
            BulkChannelMembers bulk,
            WorkspaceService workspaces,
            Events events,
            Clock clock) {
        this.members = members;
        this.bulk = bulk;
        this.workspaces = workspaces;
        this.events = events;
        this.clock = clock;
    }

    /** Keeps the users in the workspace until the commit, so that nobody gets into a channel while they are removed. */
    void hold(ChannelAccess access, Collection<UserId> users) {
        if (holdThere(access, users).size() < new LinkedHashSet<>(users).size()) {
            throw new InvalidInput(
                    "channel.not-in-workspace", "userIds", "Not all of these users belong to the workspace.");
        }
    }

    /** Like {@link #hold}, of those only who are in the workspace; they are returned. */
    Set<UserId> holdThere(ChannelAccess access, Collection<UserId> users) {
        return workspaces.holdMembers(access.workspaceId(), new LinkedHashSet<>(users));
    }

    /** Adds a user; nothing happens when they belong to the channel. */
    void join(Caller caller, Channel channel, UserId user, ChannelRole role, @Nullable UserId invitedBy) {
        if (members.find(channel.id(), user).isPresent()) {
            return;
        }
        members.add(new ChannelMember(channel.id(), user, role, clock.instant()));
        channel.countMembers(1);
        events.raise(caller, new ChannelMemberJoined(channel.id(), channel.workspaceId(), user, invitedBy));
    }

    /** Adds users without a word in the channel. */
    void joinAll(Caller caller, Channel channel, Collection<UserId> users) {
        var added = new LinkedHashSet<>(users);
        added.removeAll(bulk.usersAmong(channel.id(), added));
        if (added.isEmpty()) {
            return;
        }
        bulk.add(channel.id(), added, clock.instant());
        channel.countMembers(added.size());
        events.raise(
                caller,
                new ChannelMembersImported(
                        channel.id(), channel.workspaceId(), added.stream().toList()));
    }

    /**
     * Ends a membership; nothing happens when there is none. For {@link ChannelLife#end}.
     *
     * @return whether there was one
     */
    boolean end(Caller caller, Channel channel, UserId user, @Nullable UserId removedBy) {
        var member = members.find(channel.id(), user);
        if (member.isEmpty()) {
            return false;
        }
        members.remove(member.get());
        channel.countMembers(-1);
        events.raise(caller, new ChannelMemberLeft(channel.id(), channel.workspaceId(), user, removedBy));
        return true;
    }

    Set<UserId> among(ChannelId channel, Collection<UserId> users) {
        return bulk.usersAmong(channel, users);
    }
}
