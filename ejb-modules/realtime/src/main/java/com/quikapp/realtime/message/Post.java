package com.quikapp.realtime.message;

import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.MessageId;
import com.quikapp.platform.id.UserId;
import com.quikapp.platform.id.WorkspaceId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A checked and authorised message that waits for its place in the channel.
 *
 * @param id the message's from the beginning, so that a post tried again is the same message
 * @param caller on whose behalf it is stored; its trace id follows the message
 * @param key the idempotency key made unique by its author, see {@link PostKey}
 */
record Post(
        MessageId id,
        Caller caller,
        WorkspaceId workspaceId,
        ChannelId channelId,
        MessageKind kind,
        UserId authorId,
        String text,
        Mentions mentions,
        BroadMention crowd,
        @Nullable Root root,
        @Nullable String key) {

    /** Whether the stored message is what this post would have stored. */
    boolean sameAs(MessageRow stored) {
        return stored.channelId() == channelId.value()
                && Objects.equals(
                        stored.rootId(), root == null ? null : root.id().value())
                && stored.text().equals(text);
    }
}
