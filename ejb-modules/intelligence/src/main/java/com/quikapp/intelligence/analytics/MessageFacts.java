package com.quikapp.intelligence.analytics;

import com.quikapp.content.search.MessageSource;
import com.quikapp.platform.Service;
import com.quikapp.platform.event.IncomingEvent;
import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.MessageId;
import com.quikapp.platform.id.UserId;
import com.quikapp.platform.id.WorkspaceId;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What message events say about activity. Imported messages come as ranges, which are read from the message store. */
@Service
class MessageFacts {

    private static final String POSTED = "com.quikapp.message.posted.v1";
    private static final String IMPORTED = "com.quikapp.message.imported.v1";
    private static final String WRITTEN = "text";

    private final MessageSource messages;

    @Inject
    MessageFacts(MessageSource messages) {
        this.messages = messages;
    }

    /** The part of a posted message that counts. */
    private record Posted(
            MessageId messageId,
            WorkspaceId workspaceId,
            ChannelId channelId,
            UserId authorId,
            String kind,
            @Nullable MessageId rootId,
            Instant createdAt) {}

    /** Messages an import stored at consecutive places of a channel. */
    private record Imported(ChannelId channelId, long firstSeq, long lastSeq) {}

    /** The facts of a batch of events; other events and notices such as "joined" have none. */
    List<MessageFact> of(List<IncomingEvent> events) {
        return events.stream().flatMap(this::facts).toList();
    }

    private Stream<MessageFact> facts(IncomingEvent event) {
        return switch (event.type()) {
            case POSTED -> posted(event.as(Posted.class));
            case IMPORTED -> imported(event.as(Imported.class));
            default -> Stream.empty();
        };
    }

    private static Stream<MessageFact> posted(Posted message) {
        return message.kind().equals(WRITTEN)
                ? Stream.of(new MessageFact(
                        message.messageId(),
                        message.workspaceId(),
                        message.channelId(),
                        message.authorId(),
                        message.rootId() != null,
                        message.createdAt()))
                : Stream.empty();
    }

    private Stream<MessageFact> imported(Imported range) {
        return messages.bySequence(range.channelId(), range.firstSeq(), range.lastSeq()).stream()
                .map(MessageFact::of);
    }
}
