package com.quikapp.content.channel;

import com.quikapp.content.workspace.WorkspaceRole;
import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.WorkspaceId;
import org.jspecify.annotations.Nullable;

/**
 * Proof that a caller may read a channel, and what else they may do in it. Given by {@link ChannelService#access}, the
 * only way to authorise something in a channel.
 *
 * @param member whether the caller belongs to the channel; a public channel is readable without that
 * @param role the caller's role in the channel; absent without membership
 * @param workspaceRole the caller's role in the workspace
 */
public record ChannelAccess(
        ChannelId channelId,
        WorkspaceId workspaceId,
        ChannelKind kind,
        boolean general,
        boolean archived,
        boolean member,
        @Nullable ChannelRole role,
        WorkspaceRole workspaceRole) {

    /**
     * Passes who may post now.
     *
     * @throws ChannelMembershipRequired for everybody else
     * @throws ChannelIsArchived when it is archived
     */
    public void requirePost() {
        requireMember();
        requireLive();
    }

    /**
     * Passes members of the channel.
     *
     * @throws ChannelMembershipRequired for everybody else
     */
    public void requireMember() {
        if (!member) {
            throw new ChannelMembershipRequired();
        }
    }

    /**
     * Passes while the channel is not archived.
     *
     * @throws ChannelIsArchived when it is archived
     */
    public void requireLive() {
        if (archived) {
            throw new ChannelIsArchived();
        }
    }
}
