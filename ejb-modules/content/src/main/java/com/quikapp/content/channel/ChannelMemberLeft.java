package com.quikapp.content.channel;

import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.UserId;
import com.quikapp.platform.id.WorkspaceId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A user is no longer a member of a channel.
 *
 * @param removedBy who removed them; absent when they went by themselves
 */
public record ChannelMemberLeft(
        ChannelId channelId,
        WorkspaceId workspaceId,
        UserId userId,
        @Nullable UserId removedBy) implements ChannelEvent {
    public static final String TYPE = "com.quikapp.channel.member-left.v1";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public List<UserId> affected() {
        return List.of(userId);
    }
}
