package com.quikapp.content.channel;

import com.quikapp.platform.problem.Conflict;

/** Another live channel of the workspace has this name; it may be one the caller does not see. */
public final class ChannelNameTaken extends Conflict {
    public ChannelNameTaken() {
        super("channel.name-taken", "A channel of this workspace has this name already.");
    }
}
