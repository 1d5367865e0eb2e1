package com.quikapp.content.workspace;

import com.quikapp.platform.problem.Forbidden;

/** The caller sees the workspace, but their role does not allow this. */
public final class WorkspaceActionDenied extends Forbidden {
    public WorkspaceActionDenied() {
        super("workspace.denied", "Your role in this workspace does not allow this.");
    }
}
