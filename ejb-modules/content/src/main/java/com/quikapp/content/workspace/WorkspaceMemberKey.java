package com.quikapp.content.workspace;

/** Names a {@link WorkspaceMember}. */
record WorkspaceMemberKey(long workspaceId, long userId) {}
