package com.quikapp.content.thread;

import com.quikapp.content.channel.ChannelNotFound;
import com.quikapp.content.channel.ChannelService;
import com.quikapp.platform.Service;
import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.id.MessageId;
import com.quikapp.platform.id.UserId;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The use cases of threads. A thread is seen by who sees its channel. */
@Service
public class ThreadService {

    private final ChannelService channels;
    private final ThreadGrowthRepository growth;
    private final ThreadParticipantRepository participants;
    private final ThreadRepository threads;
    private final ThreadFollowRepository follows;
    private final Instance<ThreadRoots> roots;
    private final Clock clock;

    @Inject
    ThreadService(
            ChannelService channels,
            ThreadGrowthRepository growth,
            ThreadParticipantRepository participants,
            ThreadRepository threads,
            ThreadFollowRepository follows,
            Instance<ThreadRoots> roots,
            Clock clock) {
        this.channels = channels;
        this.growth = growth;
        this.participants = participants;
        this.threads = threads;
        this.follows = follows;
        this.roots = roots;
        this.clock = clock;
    }

    /**
     * Counts replies in the transaction that stores them; for the message service, once per reply. Threads are locked in
     * the order of their roots. The first replies to a root must not be recorded by two transactions at once: the
     * message service's lock on the channel sees to that.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void recordReplies(List<ThreadReply> replies) {
        if (replies.isEmpty()) {
            return;
        }
        var growths = Growth.of(replies);
        growth.count(growths);
        participants.note(growths);
    }

    /** What is shown below messages; those without replies are left out. For the message service. */
    public Map<MessageId, ThreadSummary> summaries(Collection<MessageId> ids) {
        return threads.summaries(ids);
    }

    /**
     * Who hears of every reply: the root's author, who replied and who asked for it, without those who asked for less.
     * Some of them may have left the channel since. For the orchestrator.
     */
    public List<UserId> followers(MessageId rootId) {
        return follows.followers(rootId);
    }

    /**
     * A thread, also one that has no replies yet.
     *
     * @throws ThreadNotFound when there is none the caller may read
     */
    public ThreadView read(Caller caller, MessageId rootId) {
        return view(caller, visible(caller, rootId));
    }

    /**
     * Says what the caller wants to hear of a thread from now on.
     *
     * @throws ThreadNotFound when there is none the caller may read
     */
    @Transactional
    public ThreadView follow(Caller caller, MessageId rootId, FollowMode mode) {
        var root = visible(caller, rootId);
        follows.store(rootId, caller.userId(), mode, clock.instant());
        return view(caller, root);
    }

    private ThreadView view(Caller caller, ThreadRoot root) {
        var following = following(caller, root);
        return Optional.ofNullable(threads.summaries(List.of(root.id())).get(root.id()))
                .map(summary -> new ThreadView(
                        root.id(),
                        root.channelId(),
                        summary.replyCount(),
                        summary.lastReplyAt(),
                        summary.participantIds(),
                        following))
                .orElseGet(() -> new ThreadView(root.id(), root.channelId(), 0, null, List.of(), following));
    }

    private FollowMode following(Caller caller, ThreadRoot root) {
        return follows.mode(root.id(), caller.userId()).orElseGet(() -> {
            var involved = root.authorId().equals(caller.userId()) || follows.hasReplied(root.id(), caller.userId());
            return involved ? FollowMode.ALL : FollowMode.NONE;
        });
    }

    private ThreadRoot visible(Caller caller, MessageId id) {
        var root = threads.root(id).or(() -> unreplied(id)).orElseThrow(ThreadNotFound::new);
        try {
            channels.access(caller, root.channelId());
            return root;
        } catch (ChannelNotFound hidden) {
            throw new ThreadNotFound();
        }
    }

    private Optional<ThreadRoot> unreplied(MessageId id) {
        return roots.isResolvable() ? roots.get().find(id) : Optional.empty();
    }
}
