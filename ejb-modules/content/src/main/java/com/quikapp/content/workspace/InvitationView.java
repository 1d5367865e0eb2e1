package com.quikapp.content.workspace;

import com.quikapp.platform.id.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An open invitation as the managers of its workspace see it. */
public record InvitationView(
        InvitationId id,
        WorkspaceRole role,
        UserId createdBy,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Integer maxUses,
        int uses) {}
