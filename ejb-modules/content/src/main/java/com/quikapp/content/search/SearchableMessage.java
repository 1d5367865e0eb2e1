package com.quikapp.content.search;

import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.MessageId;
import com.quikapp.platform.id.UserId;
import com.quikapp.platform.id.WorkspaceId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What search needs of a message that a person wrote; {@code text} is as stored, in Markdown. */
public record SearchableMessage(
        MessageId messageId,
        WorkspaceId workspaceId,
        ChannelId channelId,
        long seq,
        UserId authorId,
        String text,
        @Nullable MessageId rootId,
        Instant createdAt) {}
