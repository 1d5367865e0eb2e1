package com.quikapp.content.workspace;

import com.quikapp.platform.problem.Conflict;

/** Another workspace has this slug. */
public final class SlugTaken extends Conflict {
    public SlugTaken() {
        super("workspace.slug-taken", "Another workspace uses this slug.");
    }
}
