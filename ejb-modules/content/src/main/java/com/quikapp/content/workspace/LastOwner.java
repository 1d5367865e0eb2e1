package com.quikapp.content.workspace;

import com.quikapp.platform.problem.Conflict;

/** The last owner of a workspace can neither leave nor be removed nor get a lower role. */
public final class LastOwner extends Conflict {
    public LastOwner() {
        super("workspace.last-owner", "A workspace needs an owner: make somebody else an owner first.");
    }
}
