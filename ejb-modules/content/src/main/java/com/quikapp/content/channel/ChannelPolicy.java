package com.quikapp.content.channel;

import com.quikapp.content.workspace.WorkspaceRole;

/** Who may do what in a channel they see (permission matrix of the SAD). */
final class ChannelPolicy {

    private ChannelPolicy() {}

    /** Owners and admins of the workspace, and the channel's admins. */
    static void requireManage(ChannelAccess access) {
        require(manages(access));
    }

    /** A new name is for those who manage the channel, topic and description for its members other than guests. */
    static void requireChange(ChannelAccess access, ChannelChanges changes) {
        if (changes.name() != null) {
            requireManage(access);
        }
        if (!manages(access)) {
            requireFullMember(access);
        }
    }

    /** Nobody leaves the general channel. */
    static void requireLeave(ChannelAccess access) {
        if (access.general()) {
            throw new GeneralChannelStays();
        }
    }

    /** Members of the channel other than guests. */
    static void requireInvite(ChannelAccess access) {
        requireFullMember(access);
    }

    private static void requireFullMember(ChannelAccess access) {
        access.requireMember();
        require(access.workspaceRole() != WorkspaceRole.GUEST);
    }

    private static boolean manages(ChannelAccess access) {
        return access.workspaceRole().atLeast(WorkspaceRole.ADMIN) || access.role() == ChannelRole.ADMIN;
    }

    private static void require(boolean allowed) {
        if (!allowed) {
            throw new ChannelActionDenied();
        }
    }
}
