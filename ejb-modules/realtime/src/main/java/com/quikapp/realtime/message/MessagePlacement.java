package com.quikapp.realtime.message;

import com.quikapp.content.thread.ThreadReply;
import com.quikapp.content.thread.ThreadService;
import com.quikapp.platform.Service;
import com.quikapp.platform.event.Outbox;
import com.quikapp.platform.event.Raised;
import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.MessageId;
import com.quikapp.platform.id.UserId;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Gives posts their places: locks the channels, numbers the posts, stores them with their replies and events. Between
 * the lock and the commit nobody else can post to these channels, so there is nothing slow in here.
 */
@Service
class MessagePlacement {

    private final MessageTable table;
    private final ChannelSequences sequences;
    private final Consumer<List<ThreadReply>> threads;
    private final Consumer<Collection<Raised>> outbox;
    private final Clock clock;

    @Inject
    MessagePlacement(
            MessageTable table, ChannelSequences sequences, ThreadService threads, Outbox outbox, Clock clock) {
        this(table, sequences, threads::recordReplies, outbox::add, clock);
    }

    MessagePlacement(
            MessageTable table,
            ChannelSequences sequences,
            Consumer<List<ThreadReply>> threads,
            Consumer<Collection<Raised>> outbox,
            Clock clock) {
        this.table = table;
        this.sequences = sequences;
        this.threads = threads;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The stored rows, by the identity of their posts, in their order. */
    Map<Post, MessageRow> place(Connection connection, List<Post> posts) throws SQLException {
        var last = sequences.lock(
                connection, posts.stream().map(post -> post.channelId().value()).toList());
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Map<Post, MessageRow> rows = new IdentityHashMap<>();
        var replies = new ArrayList<ThreadReply>();
        var events = new ArrayList<Raised>();
        var ordered = new ArrayList<MessageRow>();
        for (var post : posts) {
            var row = row(post, last.merge(post.channelId().value(), 1L, Long::sum), now);
            rows.put(post, row);
            ordered.add(row);
            events.add(new Raised(post.caller(), posted(post, row)));
            if (post.root() != null) {
                replies.add(reply(post.root(), row));
            }
        }
        sequences.save(connection, last);
        table.insert(connection, ordered);
        if (!replies.isEmpty()) {
            threads.accept(replies);
        }
        outbox.accept(events);
        return rows;
    }

    private static MessageRow row(Post post, long seq, Instant now) {
        return new MessageRow(
                post.id().value(),
                post.workspaceId().value(),
                post.channelId().value(),
                seq,
                post.kind(),
                post.authorId().value(),
                post.text(),
                post.root() == null ? null : post.root().id().value(),
                post.mentions(),
                post.key(),
                post.caller().traceId().value(),
                now);
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

    private static MessagePosted posted(Post post, MessageRow row) {
        return new MessagePosted(
                new MessageId(row.id()),
                new ChannelId(row.channelId()),
                post.workspaceId(),
                row.seq(),
                post.authorId(),
                post.kind(),
                post.text(),
                post.root() == null ? null : post.root().id(),
                post.root() == null ? null : post.root().authorId(),
                post.mentions().users(),
                post.mentions().handles(),
                post.crowd(),
                row.createdAt());
    }
}
