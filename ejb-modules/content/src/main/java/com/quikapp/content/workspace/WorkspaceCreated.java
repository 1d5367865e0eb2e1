package com.quikapp.content.workspace;

import com.quikapp.platform.id.UserId;
import com.quikapp.platform.id.WorkspaceId;
import java.time.Instant;
import java.util.List;

/** A workspace was created; its owner is its first member, no {@link WorkspaceMemberJoined} follows for them. */
public record WorkspaceCreated(WorkspaceId workspaceId, String name, String slug, UserId ownerId, Instant createdAt)
        implements WorkspaceEvent {
    public static final String TYPE = "com.quikapp.workspace.created.v1";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public List<UserId> affected() {
        return List.of(ownerId);
    }
}
