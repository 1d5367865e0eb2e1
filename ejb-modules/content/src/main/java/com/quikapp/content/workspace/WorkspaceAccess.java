package com.quikapp.content.workspace;

import com.quikapp.platform.id.WorkspaceId;

/**
 * Proof that a caller belongs to a workspace, and in which role. A System Admin acts as an owner in the workspaces they
 * belong to. Given by {@link WorkspaceService#access}, the only way to authorise something in a workspace.
 */
public record WorkspaceAccess(WorkspaceId workspaceId, WorkspaceRole role) {

    /** Whether the caller is confined to the channels they were added to. */
    public boolean isGuest() {
        return role == WorkspaceRole.GUEST;
    }

    /** Passes owners. */
    public void requireOwner() {
        require(role == WorkspaceRole.OWNER);
    }

    /** Passes owners and admins. */
    public void requireManager() {
        require(role.atLeast(WorkspaceRole.ADMIN));
    }

    /** Passes everybody but guests. */
    public void requireFullMember() {
        require(!isGuest());
    }

    private void require(boolean allowed) {
        if (!allowed) {
            throw new WorkspaceActionDenied();
        }
    }
}
