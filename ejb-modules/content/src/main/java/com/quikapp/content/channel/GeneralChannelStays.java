package com.quikapp.content.channel;

import com.quikapp.platform.problem.Conflict;

/** The general channel of a workspace can be neither left nor archived. */
public final class GeneralChannelStays extends Conflict {
    public GeneralChannelStays() {
        super("channel.general", "Everybody belongs to this channel: it cannot be left or archived.");
    }
}
