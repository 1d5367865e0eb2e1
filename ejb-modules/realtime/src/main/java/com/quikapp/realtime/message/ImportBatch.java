package com.quikapp.realtime.message;

import com.quikapp.content.thread.ThreadReply;
import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.Ids;
import com.quikapp.platform.id.MessageId;
import com.quikapp.platform.id.UserId;
import com.quikapp.platform.id.WorkspaceId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One batch of an import while it is put together: what is known, what is new and where it goes. */
final class ImportBatch {

    private final Caller caller;
    private final WorkspaceId workspace;
    private final ChannelId channel;
    private final Map<String, MessageRow> known;
    private final Map<Long, UserId> rootAuthors;
    private final List<MessageRow> rows = new ArrayList<>();
    private final List<ThreadReply> replies = new ArrayList<>();
    private long seq;

    /**
     * @param known what is stored already under the keys of the messages and of their roots
     * @param rootAuthors who wrote the roots of the replies among them
     * @param lastSeq the last place given in the locked channel
     */
    ImportBatch(
            Caller caller,
            WorkspaceId workspace,
            ChannelId channel,
            Map<String, MessageRow> known,
            Map<Long, UserId> rootAuthors,
            long lastSeq) {
        this.caller = caller;
        this.workspace = workspace;
        this.channel = channel;
        this.known = new HashMap<>(known);
        this.rootAuthors = new HashMap<>(rootAuthors);
        this.seq = lastSeq;
    }

    ImportedOutcome add(ImportedMessage message, Mentions mentions) {
        var key = PostKey.ofImport(channel, message.key());
        var root = root(message.rootKey());
        boolean isReply = message.rootKey() != null;
        var stored = known.get(key);
        if (stored != null) {
            boolean olderKept = !stored.text().equals(message.text());
            return new ImportedOutcome(new MessageId(stored.id()), false, isReply && stored.isRoot(), olderKept);
        }
        var row = row(message, key, root, mentions);
        rows.add(row);
        known.put(key, row);
        if (root != null) {
            replies.add(reply(root, row));
        }
        return new ImportedOutcome(new MessageId(row.id()), true, isReply && root == null, false);
    }

    /** New messages in the order of their places. */
    List<MessageRow> rows() {
        return rows;
    }

    /** Those of them that are replies. */
    List<ThreadReply> replies() {
        return replies;
    }

    private @Nullable Root root(@Nullable String rootKey) {
        var named = rootKey == null ? null : known.get(PostKey.ofImport(channel, rootKey));
        if (named == null || named.kind() != MessageKind.TEXT) {
            return null;
        }
        var grandRoot = named.rootId();
        long id = grandRoot == null ? named.id() : grandRoot;
        var author = grandRoot == null ? new UserId(named.authorId()) : rootAuthors.get(id);
        return author == null ? null : remember(new Root(new MessageId(id), channel, author));
    }

    private Root remember(Root root) {
        rootAuthors.put(root.id().value(), root.authorId());
        return root;
    }

    private MessageRow row(ImportedMessage message, String key, @Nullable Root root, Mentions mentions) {
        return new MessageRow(
                Ids.next(),
                workspace.value(),
                channel.value(),
                ++seq,
                message.kind(),
                message.authorId().value(),
                message.text(),
                root == null ? null : root.id().value(),
                mentions,
                key,
                caller.traceId().value(),
                message.createdAt().truncatedTo(ChronoUnit.MICROS));
    }

    private static ThreadReply reply(Root root, MessageRow row) {
        return new ThreadReply(
                root.id(),
                root.authorId(),
                root.channelId(),
                new MessageId(row.id()),
                new UserId(row.authorId()),
                row.createdAt());
    }
}
