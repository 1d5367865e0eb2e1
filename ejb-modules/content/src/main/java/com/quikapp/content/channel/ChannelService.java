package com.quikapp.content.channel;

import com.quikapp.content.workspace.WorkspaceService;
import com.quikapp.platform.Service;
import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.event.IncomingEvent;
import com.quikapp.platform.event.Raised;
import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.UserId;
import com.quikapp.platform.id.WorkspaceId;
import com.quikapp.platform.page.Page;
import com.quikapp.platform.page.PageRequest;
import com.quikapp.platform.problem.InvalidInput;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The use cases of channels. A channel that the caller may not see does not exist for them ({@link ChannelNotFound}). */
@Service
public class ChannelService {

    private static final int MOST_INVITED = 100;
    private static final int MOST_IMPORTED = 1000;

    private final WorkspaceService workspaces;
    private final ChannelRepository channels;
    private final ChannelAccesses accesses;
    private final ChannelMemberships memberships;
    private final ChannelLife life;
    private final ChannelReading reading;

    @Inject
    ChannelService(
            WorkspaceService workspaces,
            ChannelRepository channels,
            ChannelAccesses accesses,
            ChannelMemberships memberships,
            ChannelLife life,
            ChannelReading reading) {
        this.workspaces = workspaces;
        this.channels = channels;
        this.accesses = accesses;
        this.memberships = memberships;
        this.life = life;
        this.reading = reading;
    }

    /** What the caller may do in a channel; from memory, so cheap enough for every message. The system sees all. */
    public ChannelAccess access(Caller caller, ChannelId id) {
        return accesses.access(caller, id);
    }

    /**
     * Creates a channel with the caller as its admin. For all but guests.
     *
     * @throws ChannelNameTaken when a channel of the workspace bears that name
     */
    @Transactional
    public ChannelView create(Caller caller, WorkspaceId workspace, NewChannel request) {
        workspaces.access(caller, workspace).requireFullMember();
        workspaces.holdMembers(workspace, List.of(caller.userId()));
        workspaces.accessNow(caller, workspace).requireFullMember();
        return life.begin(caller, workspace, request).seenBy(true);
    }

    /** One channel. */
    public ChannelView read(Caller caller, ChannelId id) {
        return reading.one(access(caller, id));
    }

    /** The live channels the caller belongs to, by name. */
    public List<ChannelView> mine(Caller caller, WorkspaceId workspace) {
        return reading.mine(caller, workspaces.access(caller, workspace));
    }

    /** Live channels whose names contain the text, by name: the caller's own, or all the caller sees. */
    public Page<ChannelView> list(
            Caller caller, WorkspaceId workspace, ChannelScope scope, @Nullable String text, PageRequest page) {
        return reading.page(caller, workspaces.access(caller, workspace), scope, text, page);
    }

    /** Changes name, topic or description. The name is for those who manage the channel, the rest for its members. */
    @Transactional
    public ChannelView update(Caller caller, ChannelId id, ChannelChanges changes) {
        access(caller, id);
        var channel = channels.lock(id);
        var access = accesses.accessNow(caller, channel);
        ChannelPolicy.requireChange(access, changes);
        access.requireLive();
        life.change(caller, channel, changes);
        return channel.seenBy(access.member());
    }

    /**
     * Closes a channel for good; again has no effect. For those who manage it.
     *
     * @throws GeneralChannelStays for #general
     */
    @Transactional
    public ChannelView archive(Caller caller, ChannelId id) {
        access(caller, id);
        var channel = channels.lock(id);
        var access = accesses.accessNow(caller, channel);
        ChannelPolicy.requireManage(access);
        life.archive(caller, channel);
        return channel.seenBy(access.member());
    }

    /** Makes the caller a member of a public channel; again has no effect. */
    @Transactional
    public ChannelView join(Caller caller, ChannelId id) {
        memberships.hold(access(caller, id), List.of(caller.userId()));
        var channel = channels.lock(id);
        var access = accesses.accessNow(caller, channel);
        if (!access.member()) {
            access.requireLive();
            memberships.join(caller, channel, caller.userId(), ChannelRole.MEMBER, null);
        }
        return channel.seenBy(true);
    }

    /**
     * Ends the caller's membership; nothing happens when there is none. A private channel without members is archived.
     *
     * @throws GeneralChannelStays for #general
     */
    @Transactional
    public void leave(Caller caller, ChannelId id) {
        access(caller, id);
        var channel = channels.lock(id);
        var access = accesses.accessNow(caller, channel);
        if (!access.member()) {
            return;
        }
        ChannelPolicy.requireLeave(access);
        life.end(caller, channel, caller.userId(), null);
    }

    /** Adds members of the workspace, at most 100 in a call, all or none. For the channel's members but guests. */
    @Transactional
    public void invite(Caller caller, ChannelId id, List<UserId> users) {
        atMost(users, MOST_INVITED);
        memberships.hold(access(caller, id), users);
        var channel = channels.lock(id);
        var access = accesses.accessNow(caller, channel);
        ChannelPolicy.requireInvite(access);
        access.requireLive();
        users.forEach(user -> memberships.join(caller, channel, user, ChannelRole.MEMBER, caller.userId()));
    }

    /**
     * Ends somebody's membership. For those who manage the channel. A private channel without members is archived.
     *
     * @throws ChannelMemberNotFound when there is none
     * @throws GeneralChannelStays for #general
     */
    @Transactional
    public void removeMember(Caller caller, ChannelId id, UserId user) {
        access(caller, id);
        var channel = channels.lock(id);
        var access = accesses.accessNow(caller, channel);
        ChannelPolicy.requireManage(access);
        ChannelPolicy.requireLeave(access);
        if (!life.end(caller, channel, user, caller.userId())) {
            throw new ChannelMemberNotFound();
        }
    }

    /** The members of a channel that the caller sees. */
    public Page<ChannelMemberView> members(Caller caller, ChannelId id, PageRequest page) {
        access(caller, id);
        return reading.members(id, page);
    }

    /** The ids of all channels, archived ones too, that the caller may read in a workspace; for search. */
    public Set<ChannelId> visibleTo(Caller caller, WorkspaceId workspace) {
        return reading.visibleTo(caller, workspaces.access(caller, workspace));
    }

    /** The live channel of that name, if the caller sees it. */
    public Optional<ChannelId> named(Caller caller, WorkspaceId workspace, String name) {
        return reading.named(workspace, name).filter(id -> sees(caller, id));
    }

    /** All channels of each user, in all workspaces; those without a channel are left out. For the delivery of events. */
    public Map<UserId, Set<ChannelId>> membershipsOf(Collection<UserId> users) {
        return reading.channelsOf(users);
    }

    /** Whether a user belongs to a channel; from memory. For other services. */
    public boolean isMember(ChannelId id, UserId user) {
        return accesses.isMember(id, user);
    }

    /** Those of the users who belong to a channel. For other services. */
    public Set<UserId> membersAmong(ChannelId id, Set<UserId> users) {
        return memberships.among(id, users);
    }

    /** The members after a given one, by id, at most 1,000 in a call. For other services. */
    public List<UserId> memberIds(ChannelId id, @Nullable UserId after, int limit) {
        return reading.memberIds(id, after, limit);
    }

    /** How many members a channel has; 0 when there is no such channel. For other services. */
    public int memberCount(ChannelId id) {
        return channels.find(id).map(Channel::memberCount).orElse(0);
    }

    /**
     * The channel that an imported one became; a second call with the same source and external id gives the same. For
     * owners and admins of the workspace, who need not become members.
     */
    @Transactional
    public ChannelView importChannel(Caller caller, WorkspaceId workspace, ImportedChannel imported) {
        workspaces.access(caller, workspace).requireManager();
        return reading.seen(caller, life.begin(caller, workspace, imported));
    }

    /**
     * Proof that the caller may fill a channel: that it came by an import, be it private, and that the caller is an
     * owner or admin of its workspace.
     */
    public ChannelAccess importAccess(Caller caller, ChannelId id) {
        return accesses.importAccess(caller, id);
    }

    /**
     * Adds members of the workspace to an imported channel, at most 1,000 in a call, with one event for all. Returns
     * them; who does not belong to the workspace, or no longer, is left out.
     */
    @Transactional
    public Set<UserId> importMembers(Caller caller, ChannelId id, List<UserId> users) {
        atMost(users, MOST_IMPORTED);
        var there = memberships.holdThere(importAccess(caller, id), users);
        memberships.joinAll(caller, channels.lock(id), there);
        return there;
    }

    /** Closes an imported channel; again has no effect. */
    @Transactional
    public void archiveImported(Caller caller, ChannelId id) {
        importAccess(caller, id);
        life.archive(caller, channels.lock(id));
    }

    /** Takes note of changes that other servers made; called with everything the broadcast brings. */
    public void onEvents(List<IncomingEvent> batch) {
        workspaces.onEvents(batch);
        batch.forEach(event -> IncomingChannelEvent.read(event).ifPresent(accesses::forget));
    }

    /** After a rollback too: what was read within the transaction may have been remembered. */
    void ended(@Observes(during = TransactionPhase.AFTER_COMPLETION) Raised raised) {
        if (raised.event() instanceof ChannelEvent event) {
            accesses.forget(event);
        }
    }

    private boolean sees(Caller caller, ChannelId id) {
        try {
            access(caller, id);
            return true;
        } catch (ChannelNotFound hidden) {
            return false;
        }
    }

    private static void atMost(Collection<UserId> users, int most) {
        if (users.isEmpty() || users.size() > most) {
            throw new InvalidInput("channel.user-count", "userIds", "Give 1 to " + most + " users.");
        }
    }
}
