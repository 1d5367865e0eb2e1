package com.quikapp.content.channel;

import com.quikapp.platform.problem.Forbidden;

/** The caller may read the channel but does not belong to it. */
public final class ChannelMembershipRequired extends Forbidden {
    public ChannelMembershipRequired() {
        super("channel.membership-required", "Join the channel first.");
    }
}
