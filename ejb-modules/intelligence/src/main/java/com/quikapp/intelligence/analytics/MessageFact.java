package com.quikapp.intelligence.analytics;

import com.quikapp.content.search.SearchableMessage;
import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.MessageId;
import com.quikapp.platform.id.UserId;
import com.quikapp.platform.id.WorkspaceId;
import java.time.Instant;

/**
 * Somebody wrote a message. What it says stays in the message store.
 *
 * @param reply whether it is part of a thread
 */
record MessageFact(
        MessageId messageId,
        WorkspaceId workspaceId,
        ChannelId channelId,
        UserId authorId,
        boolean reply,
        Instant postedAt) {

    static MessageFact of(SearchableMessage message) {
        return new MessageFact(
                message.messageId(),
                message.workspaceId(),
                message.channelId(),
                message.authorId(),
                message.rootId() != null,
                message.createdAt());
    }
}
