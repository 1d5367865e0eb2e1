package com.quikapp.realtime.message;

import com.quikapp.platform.problem.NotFound;

/** There is no such message, or the caller may not see its channel. */
public final class MessageNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    public MessageNotFound() {
        super("message.not-found", "There is no such message, or you may not see it.");
    }
}
