package com.quikapp.realtime.message;

import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.MessageId;
import com.quikapp.platform.id.UserId;
import com.quikapp.platform.id.WorkspaceId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A message was stored at its place in a channel.
 *
 * @param text as it was sent; the receiver renders it
 * @param mentions the mentioned members of the channel, each once
 * @param handles the names the mentions are written with in the text, and whom they mean
 * @param crowd whom it means at large; absent where an older server stored it
 */
public record MessagePosted(
        MessageId messageId,
        ChannelId channelId,
        WorkspaceId workspaceId,
        long seq,
        UserId authorId,
        MessageKind kind,
        String text,
        @Nullable MessageId rootId,
        @Nullable UserId rootAuthorId,
        List<UserId> mentions,
        Map<String, UserId> handles,
        @Nullable BroadMention crowd,
        Instant createdAt)
        implements MessageEvent {

    public static final String TYPE = "com.quikapp.message.posted.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
