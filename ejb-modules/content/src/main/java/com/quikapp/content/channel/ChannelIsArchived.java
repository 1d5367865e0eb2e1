package com.quikapp.content.channel;

import com.quikapp.platform.problem.Conflict;

/** An archived channel can be read, and nothing else. */
public final class ChannelIsArchived extends Conflict {
    public ChannelIsArchived() {
        super("channel.archived", "The channel is archived: it can be read but not changed.");
    }
}
