package com.quikapp.content.workspace;

import java.time.Instant;

/** What the holder of an invitation's token may know before they join. */
public record InvitationPreview(String workspaceName, Instant expiresAt) {}
