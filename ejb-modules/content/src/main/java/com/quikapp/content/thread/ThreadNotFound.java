package com.quikapp.content.thread;

import com.quikapp.platform.problem.NotFound;

/** No message with this id can have replies, or the caller may not read it. */
public final class ThreadNotFound extends NotFound {
    public ThreadNotFound() {
        super("thread.not-found", "There is no such thread, or you may not see it.");
    }
}
