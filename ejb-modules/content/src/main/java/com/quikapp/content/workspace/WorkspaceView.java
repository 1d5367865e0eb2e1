package com.quikapp.content.workspace;

import com.quikapp.platform.id.WorkspaceId;
import java.time.Instant;

/** A workspace as one of its members sees it. */
public record WorkspaceView(WorkspaceId id, String name, String slug, WorkspaceRole role, Instant createdAt) {}
