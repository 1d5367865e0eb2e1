package com.quikapp.content.workspace;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A new invitation with its token, which is shown this once: only a hash of it is kept.
 *
 * @param url path of the page that accepts it, {@code /join/<token>}
 */
public record CreatedInvitation(
        InvitationId id,
        String token,
        String url,
        WorkspaceRole role,
        Instant expiresAt,
        @Nullable Integer maxUses) {}
