package com.quikapp.content.channel;

import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.UserId;
import com.quikapp.platform.id.WorkspaceId;

/**
 * A channel was created, so far without members: the creator joins it by a {@link ChannelMemberJoined} right after.
 *
 * @param general whether it is the channel a new workspace begins with
 */
public record ChannelCreated(
        ChannelId channelId, WorkspaceId workspaceId, String name, ChannelKind kind, UserId creatorId, boolean general)
        implements ChannelEvent {
    public static final String TYPE = "com.quikapp.channel.created.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
