package com.quikapp.content.search;

import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.MessageId;
import com.quikapp.platform.id.UserId;
import com.quikapp.platform.id.WorkspaceId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message that was found.
 *
 * @param text as stored
 * @param highlight safe HTML: excerpts of the text, escaped, the words found in {@code <mark>}
 */
public record SearchHit(
        MessageId id,
        WorkspaceId workspaceId,
        ChannelId channelId,
        long seq,
        UserId authorId,
        String text,
        @Nullable MessageId rootId,
        Instant createdAt,
        String highlight) {}
