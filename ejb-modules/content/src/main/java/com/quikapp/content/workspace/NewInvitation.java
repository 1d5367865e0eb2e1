package com.quikapp.content.workspace;

import org.jspecify.annotations.Nullable;

/**
 * An invitation link to be made.
 *
 * @param expiresInHours 1 to 720, 168 (a week) when absent
 * @param maxUses how many may join by it, 1 to 100,000; without limit when absent
 * @param role {@code member} (when absent) or {@code guest}
 */
public record NewInvitation(
        @Nullable Integer expiresInHours,
        @Nullable Integer maxUses,
        @Nullable WorkspaceRole role) {}
