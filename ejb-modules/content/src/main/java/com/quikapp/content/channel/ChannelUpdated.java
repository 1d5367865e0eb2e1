package com.quikapp.content.channel;

import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.UserId;
import com.quikapp.platform.id.WorkspaceId;

/**
 * Name, topic or description of a channel changed; all three are given as they are now.
 */
public record ChannelUpdated(
        ChannelId channelId, WorkspaceId workspaceId, String name, String topic, String description, UserId changedBy)
        implements ChannelEvent {
    public static final String TYPE = "com.quikapp.channel.updated.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
