package com.quikapp.content.workspace;

import com.quikapp.platform.id.UserId;
import com.quikapp.platform.id.WorkspaceId;

/** An invitation link was made invalid. */
public record InvitationRevoked(WorkspaceId workspaceId, InvitationId invitationId, UserId revokedBy)
        implements WorkspaceEvent {
    public static final String TYPE = "com.quikapp.workspace.invitation-revoked.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
