package com.quikapp.realtime.message;

import com.quikapp.platform.problem.InvalidInput;

/** A reply names a root that is in another channel, is a reply itself, or does not exist. */
public final class RootNotUsable extends InvalidInput {

    private static final long serialVersionUID = 1L;

    public RootNotUsable() {
        super("message.root-invalid", "rootId", "A reply needs a message of the same channel that is no reply itself.");
    }
}
