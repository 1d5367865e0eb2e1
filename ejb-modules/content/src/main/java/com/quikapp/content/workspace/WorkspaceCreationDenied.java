package com.quikapp.content.workspace;

import com.quikapp.platform.problem.Forbidden;

/** Only a System Admin creates workspaces. */
public final class WorkspaceCreationDenied extends Forbidden {
    public WorkspaceCreationDenied() {
        super("workspace.creation-denied", "Only a System Admin may create workspaces.");
    }
}
