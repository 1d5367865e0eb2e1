package com.quikapp.content.search;

import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.MessageId;
import com.quikapp.platform.id.UserId;
import com.quikapp.platform.id.WorkspaceId;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What search reads of the event that a message was posted. */
record PostedMessage(
        MessageId messageId,
        WorkspaceId workspaceId,
        ChannelId channelId,
        long seq,
        UserId authorId,
        String kind,
        String text,
        @Nullable MessageId rootId,
        Instant createdAt) {

    static final String TYPE = "com.quikapp.message.posted.v1";

    /** Empty for notices such as "joined", which nobody wrote. */
    Optional<SearchableMessage> searchable() {
        return kind.equals("text")
                ? Optional.of(new SearchableMessage(
                        messageId, workspaceId, channelId, seq, authorId, text, rootId, createdAt))
                : Optional.empty();
    }
}
