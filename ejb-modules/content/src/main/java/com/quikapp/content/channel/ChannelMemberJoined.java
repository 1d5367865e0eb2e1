package com.quikapp.content.channel;

import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.UserId;
import com.quikapp.platform.id.WorkspaceId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A user became a member of a channel.
 *
 * @param invitedBy who added them; absent when they came by themselves
 */
public record ChannelMemberJoined(
        ChannelId channelId,
        WorkspaceId workspaceId,
        UserId userId,
        @Nullable UserId invitedBy) implements ChannelEvent {
    public static final String TYPE = "com.quikapp.channel.member-joined.v1";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public List<UserId> affected() {
        return List.of(userId);
    }
}
