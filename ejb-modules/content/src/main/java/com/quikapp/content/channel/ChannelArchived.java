package com.quikapp.content.channel;

import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.UserId;
import com.quikapp.platform.id.WorkspaceId;

/**
 * A channel was closed: it can be read, but nothing can be posted any more and its name is free.
 */
public record ChannelArchived(ChannelId channelId, WorkspaceId workspaceId, UserId archivedBy) implements ChannelEvent {
    public static final String TYPE = "com.quikapp.channel.archived.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
