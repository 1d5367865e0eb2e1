package com.quikapp.intelligence.export;

import com.quikapp.platform.problem.Conflict;

/** One import at a time in a workspace. */
public final class ImportAlreadyRunning extends Conflict {

    private static final long serialVersionUID = 1L;

    ImportAlreadyRunning() {
        super("import.already-running", "An import is running in this workspace. Wait for its end or cancel it.");
    }
}
