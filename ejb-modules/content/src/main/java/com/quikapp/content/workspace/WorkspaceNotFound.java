package com.quikapp.content.workspace;

import com.quikapp.platform.problem.NotFound;

/** No workspace has this id, or the caller does not belong to it; which of the two stays secret. */
public final class WorkspaceNotFound extends NotFound {
    public WorkspaceNotFound() {
        super("workspace.not-found", "There is no such workspace, or you do not belong to it.");
    }
}
