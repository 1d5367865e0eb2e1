package com.quikapp.content.workspace;

import com.quikapp.platform.id.UserId;
import com.quikapp.platform.id.WorkspaceId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A member left a workspace, or was removed from it; the channels end their memberships in the same transaction. */
public record WorkspaceMemberLeft(
        WorkspaceId workspaceId, UserId userId, @Nullable UserId removedBy) implements WorkspaceEvent {
    public static final String TYPE = "com.quikapp.workspace.member-left.v1";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public List<UserId> affected() {
        return List.of(userId);
    }
}
