package com.quikapp.content.channel;

import com.quikapp.platform.problem.NotFound;

/** The user to be removed does not belong to the channel. */
public final class ChannelMemberNotFound extends NotFound {
    public ChannelMemberNotFound() {
        super("channel.member-not-found", "This channel has no such member.");
    }
}
