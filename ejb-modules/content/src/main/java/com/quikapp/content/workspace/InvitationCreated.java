package com.quikapp.content.workspace;

import com.quikapp.platform.id.UserId;
import com.quikapp.platform.id.WorkspaceId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An invitation link was made. */
public record InvitationCreated(
        WorkspaceId workspaceId,
        InvitationId invitationId,
        UserId createdBy,
        WorkspaceRole role,
        Instant expiresAt,
        @Nullable Integer maxUses)
        implements WorkspaceEvent {
    public static final String TYPE = "com.quikapp.workspace.invitation-created.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
