package com.quikapp.realtime.message;

import com.quikapp.content.thread.ThreadReply;
import com.quikapp.content.thread.ThreadSummary;
import com.quikapp.platform.event.Raised;
import com.quikapp.platform.id.MessageId;
import com.quikapp.platform.testing.TestDatabase;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The message store over a test database, with what leaves it towards threads and the event log kept for inspection. */
final class MessageStoreOn {

    final List<ThreadReply> replies = Collections.synchronizedList(new ArrayList<>());
    final List<Raised> raised = Collections.synchronizedList(new ArrayList<>());
    final MessageTable table = new MessageTable();
    final QuietChannels quiet = new QuietChannels(false, work -> {});
    final ChannelSequences sequences = new ChannelSequences(quiet);
    final MessageReads reads;
    final MessageViews views = new MessageViews(this::summaries, new MessageHtml());
    final MessagePages pages;
    final BatchCommit commit;

    MessageStoreOn(TestDatabase db) {
        reads = new MessageReads(db.dataSource(), table, sequences);
        pages = new MessagePages(reads, views, new LastNumbers(quiet, reads), new RecentPages());
        var placement = new MessagePlacement(table, sequences, replies::addAll, raised::addAll, Clock.systemUTC());
        var append = new MessageAppend(db.dataSource(), table, placement);
        commit = (posts, again) -> db.inTransaction(() -> append.append(posts, again));
    }

    /** Stores posts, some of which may have been stored before. */
    List<Outcome> append(List<Post> posts) {
        return commit.commit(posts, true);
    }

    List<MessagePosted> events() {
        return raised.stream().map(each -> (MessagePosted) each.event()).toList();
    }

    private Map<MessageId, ThreadSummary> summaries(Collection<MessageId> roots) {
        var found = new HashMap<MessageId, ThreadSummary>();
        for (var reply : List.copyOf(replies)) {
            if (roots.contains(reply.rootId())) {
                found.merge(
                        reply.rootId(),
                        new ThreadSummary(1, reply.at(), List.of(reply.authorId())),
                        (old, one) -> new ThreadSummary(old.replyCount() + 1, one.lastReplyAt(), old.participantIds()));
            }
        }
        return found;
    }
}
