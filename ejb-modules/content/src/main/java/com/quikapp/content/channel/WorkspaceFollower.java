package com.quikapp.content.channel;

import com.quikapp.content.workspace.WorkspaceCreated;
import com.quikapp.content.workspace.WorkspaceMemberJoined;
import com.quikapp.content.workspace.WorkspaceMemberLeft;
import com.quikapp.content.workspace.WorkspaceMemberRoleChanged;
import com.quikapp.content.workspace.WorkspaceMembersImported;
import com.quikapp.content.workspace.WorkspaceRole;
import com.quikapp.platform.Service;
import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.event.Raised;
import com.quikapp.platform.id.UserId;
import com.quikapp.platform.id.WorkspaceId;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Keeps channel memberships in step with the workspace, in the transaction of the workspace's change. */
@Service
class WorkspaceFollower {

    private final ChannelRepository channels;
    private final ChannelMemberRepository members;
    private final ChannelMemberships memberships;
    private final ChannelLife life;

    @Inject
    WorkspaceFollower(
            ChannelRepository channels,
            ChannelMemberRepository members,
            ChannelMemberships memberships,
            ChannelLife life) {
        this.channels = channels;
        this.members = members;
        this.memberships = memberships;
        this.life = life;
    }

    void follow(@Observes Raised raised) {
        var caller = raised.caller();
        if (raised.event() instanceof WorkspaceCreated created) {
            life.beginGeneral(caller, created.workspaceId(), created.ownerId());
        } else if (raised.event() instanceof WorkspaceMemberJoined joined) {
            joinGeneral(caller, joined.workspaceId(), joined.userId(), joined.role());
        } else if (raised.event() instanceof WorkspaceMemberRoleChanged changed) {
            followRole(caller, changed);
        } else if (raised.event() instanceof WorkspaceMembersImported imported) {
            joinGeneral(caller, imported.workspaceId(), imported.userIds());
        } else if (raised.event() instanceof WorkspaceMemberLeft left) {
            leaveAll(caller, left);
        }
    }

    /** A guest has the channels they are added to by name, and nobody leaves #general: so it is taken from who becomes one. */
    private void followRole(Caller caller, WorkspaceMemberRoleChanged changed) {
        if (changed.role() == WorkspaceRole.GUEST) {
            general(changed.workspaceId())
                    .ifPresent(general -> life.end(caller, general, changed.userId(), changed.changedBy()));
        } else {
            joinGeneral(caller, changed.workspaceId(), changed.userId(), changed.role());
        }
    }

    private void joinGeneral(Caller caller, WorkspaceId workspace, UserId user, WorkspaceRole role) {
        if (role.atLeast(WorkspaceRole.MEMBER)) {
            general(workspace).ifPresent(general -> memberships.join(caller, general, user, ChannelRole.MEMBER, null));
        }
    }

    private void joinGeneral(Caller caller, WorkspaceId workspace, List<UserId> users) {
        general(workspace).ifPresent(general -> memberships.joinAll(caller, general, users));
    }

    private Optional<Channel> general(WorkspaceId workspace) {
        return channels.general(workspace).map(channels::lock);
    }

    private void leaveAll(Caller caller, WorkspaceMemberLeft left) {
        for (var id : members.channelsOf(left.userId(), left.workspaceId())) {
            // Somebody may have ended the membership before this waited for the channel.
            life.end(caller, channels.lock(id), left.userId(), left.removedBy());
        }
    }
}
