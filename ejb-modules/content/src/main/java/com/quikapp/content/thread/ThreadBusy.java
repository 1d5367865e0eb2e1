package com.quikapp.content.thread;

import com.quikapp.platform.problem.Conflict;

/** The caller changed the same thing twice at the same moment; one of the two was stored. */
public final class ThreadBusy extends Conflict {
    public ThreadBusy() {
        super("thread.busy", "This was being changed at the same moment: try again.");
    }
}
