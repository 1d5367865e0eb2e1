package com.quikapp.content.workspace;

import com.quikapp.platform.id.UserId;
import com.quikapp.platform.id.WorkspaceId;
import java.util.List;

/** A member has another role from now on. */
public record WorkspaceMemberRoleChanged(WorkspaceId workspaceId, UserId userId, WorkspaceRole role, UserId changedBy)
        implements WorkspaceEvent {
    public static final String TYPE = "com.quikapp.workspace.member-role-changed.v1";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public List<UserId> affected() {
        return List.of(userId);
    }
}
