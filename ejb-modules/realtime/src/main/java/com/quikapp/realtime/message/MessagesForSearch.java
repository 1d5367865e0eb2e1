package com.quikapp.realtime.message;

import com.quikapp.content.search.MessageSource;
import com.quikapp.content.search.SearchableMessage;
import com.quikapp.platform.Service;
import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.MessageId;
import com.quikapp.platform.id.UserId;
import com.quikapp.platform.id.WorkspaceId;
import jakarta.inject.Inject;
import java.util.List;

/** Gives search what no event carries: imported messages, and everything when the index is built anew. */
@Service
class MessagesForSearch implements MessageSource {

    private final MessageReads reads;

    @Inject
    MessagesForSearch(MessageReads reads) {
        this.reads = reads;
    }

    @Override
    public List<SearchableMessage> bySequence(ChannelId channelId, long fromSeq, long toSeq) {
        return reads.range(channelId, fromSeq, toSeq).stream()
                .filter(row -> row.kind() == MessageKind.TEXT)
                .map(MessagesForSearch::searchable)
                .toList();
    }

    @Override
    public List<SearchableMessage> all(long afterMessageId, int limit) {
        return reads.all(afterMessageId, limit).stream()
                .map(MessagesForSearch::searchable)
                .toList();
    }

    @Override
    public long count() {
        return reads.count();
    }

    private static SearchableMessage searchable(MessageRow row) {
        var root = row.rootId();
        return new SearchableMessage(
                new MessageId(row.id()),
                new WorkspaceId(row.workspaceId()),
                new ChannelId(row.channelId()),
                row.seq(),
                new UserId(row.authorId()),
                row.text(),
                root == null ? null : new MessageId(root),
                row.createdAt());
    }
}
