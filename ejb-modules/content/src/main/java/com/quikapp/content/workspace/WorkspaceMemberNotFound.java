package com.quikapp.content.workspace;

import com.quikapp.platform.problem.NotFound;

/** The user to be changed does not belong to the workspace. */
public final class WorkspaceMemberNotFound extends NotFound {
    public WorkspaceMemberNotFound() {
        super("workspace.member-not-found", "This workspace has no such member.");
    }
}
