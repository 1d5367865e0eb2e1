package com.quikapp.content.channel;

import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.UserId;
import com.quikapp.platform.id.WorkspaceId;
import java.util.List;

/**
 * Users became members of a channel by an import, at most 1,000 at a time; nothing is said about it in the channel.
 */
public record ChannelMembersImported(ChannelId channelId, WorkspaceId workspaceId, List<UserId> userIds)
        implements ChannelEvent {
    public static final String TYPE = "com.quikapp.channel.members-imported.v1";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public List<UserId> affected() {
        return userIds;
    }
}
