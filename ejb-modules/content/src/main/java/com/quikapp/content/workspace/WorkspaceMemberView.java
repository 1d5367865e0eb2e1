package com.quikapp.content.workspace;

import com.quikapp.platform.id.UserId;
import java.time.Instant;

/** A member of a workspace as the other members see them. */
public record WorkspaceMemberView(
        UserId id, String handle, String displayName, String state, WorkspaceRole role, Instant joinedAt) {}
