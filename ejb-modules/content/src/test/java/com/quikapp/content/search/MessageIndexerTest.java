package com.quikapp.content.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.quikapp.platform.Json;
import com.quikapp.platform.caller.TraceId;
import com.quikapp.platform.event.IncomingEvent;
import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.Ids;
import com.quikapp.platform.id.MessageId;
import com.quikapp.platform.id.UserId;
import com.quikapp.platform.id.WorkspaceId;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MessageIndexerTest {
    private final WorkspaceId workspace = new WorkspaceId(Ids.next());
    private final ChannelId channel = new ChannelId(Ids.next());
    private final UserId author = new UserId(Ids.next());
    private final StoredMessages messages = new StoredMessages();
    private IndexConnection connection;
    private MessageIndex index;
    private MessageIndexer indexer;

    @BeforeEach
    void open(@TempDir Path home) {
        connection = Indexes.lucene(home);
        index = new MessageIndex(connection);
        indexer = new MessageIndexer(index, messages);
    }

    @AfterEach
    void close() {
        connection.close();
    }

    @Test
    void indexesAPostedMessageOnceHoweverOftenItIsDelivered() {
        IncomingEvent event = posted("text", "hello search");
        indexer.index(List.of(event, event));
        indexer.index(List.of(event));
        assertThat(found("hello")).isEqualTo(1);
    }

    @Test
    void skipsNoticesAndOtherEvents() {
        IncomingEvent other = event("com.quikapp.channel.created.v1", Map.of("name", "hello"));
        indexer.index(List.of(posted("joined", "hello"), posted("welcome", "hello"), other));
        assertThat(index.places(0, Long.MAX_VALUE, 1)).isEmpty();
    }

    @Test
    void fetchesImportedRangesOfAnyLength() {
        for (int seq = 1; seq <= 1203; seq++) {
            messages.store(new SearchableMessage(
                    new MessageId(Ids.next()), workspace, channel, seq, author, "imported", null, Instant.EPOCH));
        }
        indexer.index(List.of(event(
                "com.quikapp.message.imported.v1",
                Map.of(
                        "channelId",
                        channel,
                        "workspaceId",
                        workspace,
                        "firstSeq",
                        2,
                        "lastSeq",
                        1202,
                        "count",
                        1201))));
        assertThat(found("imported")).isEqualTo(1201);
    }

    private IncomingEvent posted(String kind, String text) {
        return event(
                "com.quikapp.message.posted.v1",
                Map.of(
                        "messageId", new MessageId(Ids.next()),
                        "workspaceId", workspace,
                        "channelId", channel,
                        "seq", 1,
                        "authorId", author,
                        "kind", kind,
                        "text", text,
                        "createdAt", Instant.EPOCH,
                        "mentions", List.of()));
    }

    private static IncomingEvent event(String type, Map<String, Object> data) {
        return new IncomingEvent(
                Ids.text(Ids.next()),
                type,
                "subject",
                Instant.EPOCH,
                TraceId.create(),
                null,
                Json.mapper().valueToTree(data).toString());
    }

    private long found(String word) {
        return index.find(
                        new CriteriaBuilder(workspace, Set.of(channel))
                                .with(word)
                                .build(),
                        0,
                        1)
                .total()
                .hitCount();
    }
}
