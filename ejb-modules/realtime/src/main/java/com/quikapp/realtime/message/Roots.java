package com.quikapp.realtime.message;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.quikapp.platform.Service;
import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.MessageId;
import com.quikapp.platform.id.UserId;
import jakarta.inject.Inject;
import java.util.Optional;

/** The messages that threads begin with. What is remembered of them never changes. */
@Service
class Roots {

    private static final long REMEMBERED = 50_000;

    private final MessageReads reads;
    private final Cache<MessageId, Root> known =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    @Inject
    Roots(MessageReads reads) {
        this.reads = reads;
    }

    /** @throws RootNotUsable unless the message is in this channel, written by somebody and no reply */
    Root require(ChannelId channel, MessageId id) {
        return find(id).filter(root -> root.channelId().equals(channel)).orElseThrow(RootNotUsable::new);
    }

    /** The message, if it can have replies. */
    Optional<Root> find(MessageId id) {
        var root = known.getIfPresent(id);
        if (root != null) {
            return Optional.of(root);
        }
        var found = reads.byId(id)
                .filter(row -> row.isRoot() && row.kind() == MessageKind.TEXT)
                .map(row -> new Root(id, new ChannelId(row.channelId()), new UserId(row.authorId())));
        found.ifPresent(usable -> known.put(id, usable));
        return found;
    }
}
