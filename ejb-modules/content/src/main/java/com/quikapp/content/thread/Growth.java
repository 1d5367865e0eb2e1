package com.quikapp.content.thread;

import com.quikapp.platform.id.MessageId;
import com.quikapp.platform.id.UserId;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a batch of replies adds to one thread.
 *
 * @param participants who replied, with the time of their last reply
 */
record Growth(ThreadRoot root, int replies, Instant lastReplyAt, Map<UserId, Instant> participants) {

    /** The growth of each thread, in the order of the roots' ids, in which rows are locked. */
    static Collection<Growth> of(Collection<ThreadReply> replies) {
        var byRoot = new TreeMap<MessageId, Growth>(Comparator.comparingLong(MessageId::value));
        for (var reply : replies) {
            byRoot.merge(reply.rootId(), of(reply), Growth::and);
        }
        return List.copyOf(byRoot.values());
    }

    private static Growth of(ThreadReply reply) {
        var root = new ThreadRoot(reply.rootId(), reply.channelId(), reply.rootAuthorId());
        return new Growth(root, 1, reply.at(), Map.of(reply.authorId(), reply.at()));
    }

    private Growth and(Growth more) {
        var both = new LinkedHashMap<>(participants);
        more.participants.forEach((user, at) -> both.merge(user, at, Growth::later));
        return new Growth(root, replies + more.replies, later(lastReplyAt, more.lastReplyAt), both);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
