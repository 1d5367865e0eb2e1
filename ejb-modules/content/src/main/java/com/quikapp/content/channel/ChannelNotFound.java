package com.quikapp.content.channel;

import com.quikapp.platform.problem.NotFound;

/** No channel has this id, or the caller may not see it; which of the two stays secret. */
public final class ChannelNotFound extends NotFound {
    public ChannelNotFound() {
        super("channel.not-found", "There is no such channel, or you may not see it.");
    }
}
