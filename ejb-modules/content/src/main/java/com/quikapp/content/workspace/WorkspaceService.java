package com.quikapp.content.workspace;

import com.quikapp.identity.user.UserUpdated;
import com.quikapp.platform.Service;
import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.event.Events;
import com.quikapp.platform.event.IncomingEvent;
import com.quikapp.platform.event.Raised;
import com.quikapp.platform.id.Ids;
import com.quikapp.platform.id.UserId;
import com.quikapp.platform.id.WorkspaceId;
import com.quikapp.platform.page.Page;
import com.quikapp.platform.page.PageRequest;
import com.quikapp.platform.problem.InvalidInput;
import com.quikapp.platform.text.Text;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The use cases of workspaces. Whoever is not a member of a workspace gets {@link WorkspaceNotFound} for it. */
@Service
public class WorkspaceService {

    private static final int LONGEST_NAME = 80;
    private static final int MOST_IMPORTED = 1000;

    private final WorkspaceRepository workspaces;
    private final WorkspaceRoles roles;
    private final Memberships memberships;
    private final Invitations invitations;
    private final MemberList list;
    private final Events events;
    private final Clock clock;

    @Inject
    WorkspaceService(
            WorkspaceRepository workspaces,
            WorkspaceRoles roles,
            Memberships memberships,
            Invitations invitations,
            MemberList list,
            Events events,
            Clock clock) {
        this.workspaces = workspaces;
        this.roles = roles;
        this.memberships = memberships;
        this.invitations = invitations;
        this.list = list;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Creates a workspace with its owner; channels and messages add #general and the welcome message in the same
     * transaction, so that there is all of it or nothing. For System Admins.
     *
     * @throws WorkspaceCreationDenied for everybody else
     * @throws SlugTaken when the wanted slug, or one just made from the name, is in use
     */
    @Transactional
    public WorkspaceView create(Caller caller, NewWorkspace request) {
        if (!caller.isSystemAdmin()) {
            throw new WorkspaceCreationDenied();
        }
        var name = Text.require("name", request.name(), 1, LONGEST_NAME);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var workspace = new Workspace(
                Ids.next(), name, slug(name, request.slug()), caller.userId().value(), now);
        workspaces.add(workspace);
        memberships.addOwner(workspace, caller.userId());
        events.raise(caller, new WorkspaceCreated(workspace.id(), name, workspace.slug(), caller.userId(), now));
        return workspace.seenAs(WorkspaceRole.OWNER);
    }

    /** The caller's workspaces by name. */
    public List<WorkspaceView> mine(Caller caller) {
        return workspaces.of(caller.userId());
    }

    /** A workspace of the caller. */
    public WorkspaceView get(Caller caller, WorkspaceId id) {
        var role = access(caller, id).role();
        return workspaces.find(id).orElseThrow(WorkspaceNotFound::new).seenAs(role);
    }

    /** What the caller is in the workspace; from memory, so cheap enough for every request. The system is an owner. */
    public WorkspaceAccess access(Caller caller, WorkspaceId id) {
        return roles.access(caller, id);
    }

    /**
     * What the caller is in the workspace at this moment, be the news of it still under way to this server; read in the
     * running transaction. For the channel service.
     */
    public WorkspaceAccess accessNow(Caller caller, WorkspaceId id) {
        return roles.accessNow(caller, id);
    }

    /** Members by handle, those whose names contain the text. Guests see the members of their channels only. */
    public Page<WorkspaceMemberView> members(Caller caller, WorkspaceId id, @Nullable String text, PageRequest page) {
        access(caller, id).requireFullMember();
        return list.page(id, text, page);
    }

    /** Those of the users who belong to the workspace; for other services, at most 1,000 users. */
    public Set<UserId> membersAmong(WorkspaceId id, Collection<UserId> users) {
        return list.among(id, users);
    }

    /** Those of the users who share a workspace with this one now; for other services, at most 1,000 users. */
    public Set<UserId> colleaguesAmong(UserId user, Collection<UserId> users) {
        return list.colleagues(user, users);
    }

    /**
     * Like {@link #membersAmong}; those found cannot leave or be removed before the running transaction ends. For the
     * channel service, which calls it before it locks a channel.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Set<UserId> holdMembers(WorkspaceId id, Collection<UserId> users) {
        return list.hold(id, users);
    }

    /** Gives a member another role. For owners and admins; only owners make and unmake owners. */
    @Transactional
    public void changeRole(Caller caller, WorkspaceId id, UserId user, WorkspaceRole role) {
        memberships.changeRole(caller, locked(caller, id), user, role);
    }

    /**
     * Ends somebody's membership, and with it that of all channels and the links they made. For owners and admins; only
     * owners remove owners.
     */
    @Transactional
    public void removeMember(Caller caller, WorkspaceId id, UserId user) {
        memberships.remove(caller, locked(caller, id), user);
        invitations.revokeAllOf(caller, id, user);
    }

    /**
     * Ends the caller's own membership.
     *
     * @throws LastOwner when nobody else is an owner
     */
    @Transactional
    public void leave(Caller caller, WorkspaceId id) {
        locked(caller, id);
        memberships.leave(caller, id);
    }

    /**
     * Makes imported users members, at most 1,000 in a call; who is one already stays as they are. For owners and
     * admins. Raises one event for all.
     */
    @Transactional
    public void importMembers(Caller caller, WorkspaceId id, List<UserId> users) {
        if (users.size() > MOST_IMPORTED) {
            throw new InvalidInput("workspace.too-many", "users", "At most 1,000 members are imported at a time.");
        }
        locked(caller, id).requireManager();
        memberships.importAll(caller, id, users);
    }

    /**
     * Makes an invitation link. For owners and admins.
     *
     * @throws TooManyInvitations when the workspace has 200 that can still be used
     */
    @Transactional
    public CreatedInvitation invite(Caller caller, WorkspaceId id, NewInvitation request) {
        locked(caller, id).requireManager();
        return invitations.create(caller, id, request);
    }

    /** The links that can still be used, without their tokens, the newest first. For owners and admins. */
    public List<InvitationView> invitations(Caller caller, WorkspaceId id) {
        access(caller, id).requireManager();
        return invitations.open(id);
    }

    /** Makes a link invalid; again has no effect. For owners and admins. */
    @Transactional
    public void revokeInvitation(Caller caller, WorkspaceId id, InvitationId invitation) {
        access(caller, id).requireManager();
        invitations.revoke(caller, id, invitation);
    }

    /**
     * What a link leads to; for anybody who holds it.
     *
     * @throws InvitationNotValid when there is no such link, or it may be used no more
     */
    public InvitationPreview preview(String token) {
        return invitations.preview(new InvitationToken(token));
    }

    /**
     * Makes the caller a member by a link; again gives the same answer. Who left the workspace or was removed from it
     * comes back by a link made after that.
     *
     * @throws InvitationNotValid when there is no such link, or it may be used no more, or not by the caller
     */
    @Transactional
    public WorkspaceView accept(Caller caller, String token) {
        return invitations.accept(caller, new InvitationToken(token));
    }

    /** Takes note of changes that other servers made; called with everything the broadcast brings. */
    public void onEvents(List<IncomingEvent> batch) {
        batch.forEach(event -> IncomingWorkspaceEvent.read(event).ifPresent(roles::forget));
    }

    /** After a rollback too: what was read within the transaction may have been remembered. */
    void ended(@Observes(during = TransactionPhase.AFTER_COMPLETION) Raised raised) {
        if (raised.event() instanceof WorkspaceEvent event) {
            roles.forget(event);
        }
    }

    void renamed(@Observes Raised raised) {
        if (raised.event() instanceof UserUpdated event) {
            list.rename(event.userId(), event.handle(), event.displayName());
        }
    }

    /** The caller's role read after everybody else's changes of the membership have ended. */
    private WorkspaceAccess locked(Caller caller, WorkspaceId id) {
        access(caller, id);
        workspaces.lock(id);
        return roles.accessNow(caller, id);
    }

    private String slug(String name, @Nullable String wanted) {
        if (wanted != null) {
            return Slug.require(wanted);
        }
        var slug = Slug.from(name);
        return Slug.free(slug, workspaces.slugs(slug));
    }
}
