package com.quikapp.content.workspace;

import com.quikapp.platform.id.UserId;
import com.quikapp.platform.id.WorkspaceId;
import java.util.List;

/** Users brought by an import became members of a workspace, at most 1,000 at a time. */
public record WorkspaceMembersImported(WorkspaceId workspaceId, List<UserId> userIds) implements WorkspaceEvent {
    public static final String TYPE = "com.quikapp.workspace.members-imported.v1";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public List<UserId> affected() {
        return userIds;
    }
}
