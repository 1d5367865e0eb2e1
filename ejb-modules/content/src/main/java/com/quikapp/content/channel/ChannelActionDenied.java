package com.quikapp.content.channel;

import com.quikapp.platform.problem.Forbidden;

/** The caller sees the channel, but their role does not allow this. */
public final class ChannelActionDenied extends Forbidden {
    public ChannelActionDenied() {
        super("channel.denied", "Your role does not allow this in this channel.");
    }
}
