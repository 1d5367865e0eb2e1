package com.quikapp.content.workspace;

import com.quikapp.identity.user.UserService;
import com.quikapp.platform.Service;
import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.event.Events;
import com.quikapp.platform.id.UserId;
import com.quikapp.platform.id.WorkspaceId;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who belongs to a workspace. Everything here runs in a transaction that has locked the workspace. */
@Service
class Memberships {

    private final WorkspaceMemberRepository members;
    private final BulkWorkspaceMembers bulk;
    private final UserService users;
    private final Events events;
    private final Clock clock;

    @Inject
    Memberships(
            WorkspaceMemberRepository members,
            BulkWorkspaceMembers bulk,
            UserService users,
            Events events,
            Clock clock) {
        this.members = members;
        this.bulk = bulk;
        this.users = users;
        this.events = events;
        this.clock = clock;
    }

    /** Makes the creator of a workspace its owner; the creation itself tells of it. */
    void addOwner(Workspace workspace, UserId owner) {
        members.add(new WorkspaceMember(workspace.id(), users.require(owner), WorkspaceRole.OWNER, now()));
    }

    void join(Caller caller, Workspace workspace, WorkspaceRole role, UserId invitedBy) {
        var user = users.require(caller.userId());
        members.add(new WorkspaceMember(workspace.id(), user, role, now()));
        events.raise(caller, new WorkspaceMemberJoined(workspace.id(), user.id(), role, invitedBy));
    }

    void changeRole(Caller caller, WorkspaceAccess access, UserId user, WorkspaceRole role) {
        access.requireManager();
        var member = require(access.workspaceId(), user);
        if (member.role() == role) {
            return;
        }
        if (member.role() == WorkspaceRole.OWNER || role == WorkspaceRole.OWNER) {
            access.requireOwner();
        }
        keepAnOwner(member);
        member.changeRole(role);
        events.raise(caller, new WorkspaceMemberRoleChanged(access.workspaceId(), user, role, caller.userId()));
    }

    void remove(Caller caller, WorkspaceAccess access, UserId user) {
        access.requireManager();
        var member = require(access.workspaceId(), user);
        if (member.role() == WorkspaceRole.OWNER) {
            access.requireOwner();
        }
        end(caller, member, caller.userId());
    }

    void leave(Caller caller, WorkspaceId workspace) {
        end(caller, require(workspace, caller.userId()), null);
    }

    void importAll(Caller caller, WorkspaceId workspace, Collection<UserId> candidates) {
        var known = bulk.among(workspace, candidates);
        var added = users.find(candidates).values().stream()
                .filter(user -> !known.contains(user.id()))
                .toList();
        if (added.isEmpty()) {
            return;
        }
        bulk.add(workspace, added, now());
        List<UserId> ids = added.stream().map(user -> user.id()).toList();
        events.raise(caller, new WorkspaceMembersImported(workspace, ids));
    }

    private void end(Caller caller, WorkspaceMember member, @Nullable UserId removedBy) {
        keepAnOwner(member);
        members.remove(member, now());
        events.raise(caller, new WorkspaceMemberLeft(member.workspaceId(), member.userId(), removedBy));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private void keepAnOwner(WorkspaceMember member) {
        if (member.role() == WorkspaceRole.OWNER && members.owners(member.workspaceId()) == 1) {
            throw new LastOwner();
        }
    }

    private WorkspaceMember require(WorkspaceId workspace, UserId user) {
        return members.find(workspace, user).orElseThrow(WorkspaceMemberNotFound::new);
    }
}
