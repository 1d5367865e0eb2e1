package com.quikapp.content.workspace;

import com.quikapp.platform.id.UserId;
import com.quikapp.platform.id.WorkspaceId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A user joined a workspace by an invitation. */
public record WorkspaceMemberJoined(
        WorkspaceId workspaceId,
        UserId userId,
        WorkspaceRole role,
        @Nullable UserId invitedBy) implements WorkspaceEvent {
    public static final String TYPE = "com.quikapp.workspace.member-joined.v1";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public List<UserId> affected() {
        return List.of(userId);
    }
}
