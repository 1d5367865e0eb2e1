package com.quikapp.content.thread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.quikapp.content.channel.ChannelKind;
import com.quikapp.content.testing.Company;
import com.quikapp.content.testing.Company.Tenant;
import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.Ids;
import com.quikapp.platform.id.MessageId;
import com.quikapp.platform.id.UserId;
import com.quikapp.platform.testing.EveryDatabase;
import com.quikapp.platform.testing.TestDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;

class ThreadServiceTest {

    private Company company;
    private ThreadService threads;
    private Caller ann;
    private Caller bob;
    private Caller cleo;
    private ChannelId channel;
    private ChannelId secret;
    private Tenant tenant;

    @BeforeEach
    void open(TestDatabase database) {
        company = new Company(database);
        tenant = company.tenant("threads");
        ann = tenant.member("ann");
        bob = tenant.member("bob");
        cleo = tenant.member("cleo");
        channel = tenant.channel(ann, "talk", ChannelKind.PUBLIC).id();
        secret = tenant.channel(ann, "secret", ChannelKind.PRIVATE).id();
        company.beans().bind(ThreadRoots.class, (ThreadRoots)
                id -> id.value() == 77 ? Optional.of(new ThreadRoot(id, channel, ann.userId())) : Optional.empty());
        threads = company.threads();
    }

    @EveryDatabase
    void countsReplies() {
        var root = message();
        record(reply(root, ann, bob, 1), reply(root, ann, cleo, 2), reply(root, ann, bob, 3));
        record(reply(root, ann, bob, 4));
        var other = message();
        record(reply(other, bob, ann, 5), reply(root, ann, ann, 6));
        var summaries = threads.summaries(List.of(root, other, message()));
        assertThat(summaries).containsOnlyKeys(root, other);
        assertThat(summaries.get(root))
                .isEqualTo(new ThreadSummary(5, at(6), List.of(ann.userId(), bob.userId(), cleo.userId())));
        assertThat(summaries.get(other)).isEqualTo(new ThreadSummary(1, at(5), List.of(ann.userId())));
        assertThat(threads.summaries(List.of())).isEmpty();
    }

    @EveryDatabase
    void showsTheLatestFiveParticipants() {
        var root = message();
        var users = company.accounts(7);
        var replies = IntStream.range(0, 7)
                .mapToObj(n -> new ThreadReply(root, ann.userId(), channel, message(), users.get(n), at(n)))
                .toList();
        company.runs(() -> threads.recordReplies(replies));
        var latest = new ArrayList<>(users.subList(2, 7));
        Collections.reverse(latest);
        assertThat(threads.summaries(List.of(root)))
                .containsExactly(Map.entry(root, new ThreadSummary(7, at(6), latest)));
    }

    @EveryDatabase
    void countsNothingWhenTheMessagesAreNotStored() {
        var root = message();
        record(reply(root, ann, bob, 1));
        assertThatThrownBy(() -> company.runs(() -> {
                    threads.recordReplies(List.of(reply(root, ann, cleo, 2)));
                    throw new IllegalStateException("not stored");
                }))
                .hasMessage("not stored");
        assertThat(threads.read(ann, root).replyCount()).isEqualTo(1);
    }

    @EveryDatabase
    void tellsAuthorAndParticipantsUnlessTheyWantLess() {
        var root = message();
        record(reply(root, ann, bob, 1));
        assertThat(threads.followers(root)).containsExactlyInAnyOrder(ann.userId(), bob.userId());
        follow(cleo, root, FollowMode.ALL);
        follow(ann, root, FollowMode.MENTIONS);
        follow(bob, root, FollowMode.NONE);
        assertThat(threads.followers(root)).containsExactly(cleo.userId());
        follow(bob, root, FollowMode.ALL);
        assertThat(threads.followers(root)).containsExactlyInAnyOrder(bob.userId(), cleo.userId());
    }

    @EveryDatabase
    void showsWhatTheCallerHears() {
        var root = message();
        record(reply(root, ann, bob, 1));
        assertThat(threads.read(ann, root).following()).isEqualTo(FollowMode.ALL);
        assertThat(threads.read(bob, root).following()).isEqualTo(FollowMode.ALL);
        assertThat(threads.read(cleo, root).following()).isEqualTo(FollowMode.NONE);
        assertThat(follow(cleo, root, FollowMode.MENTIONS).following()).isEqualTo(FollowMode.MENTIONS);
    }

    @EveryDatabase
    void letsAMessageWithoutRepliesBeFollowed() {
        var root = new MessageId(77);
        var thread = follow(bob, root, FollowMode.ALL);
        assertThat(thread.replyCount()).isZero();
        assertThat(thread.lastReplyAt()).isNull();
        assertThat(threads.read(ann, root).following()).isEqualTo(FollowMode.ALL);
        assertThat(threads.followers(root)).contains(bob.userId());
        follow(bob, root, FollowMode.NONE);
    }

    @EveryDatabase
    void hidesThreadsOfChannelsThatTheCallerDoesNotSee() {
        var root = message();
        company.runs(() -> threads.recordReplies(
                List.of(new ThreadReply(root, ann.userId(), secret, message(), ann.userId(), at(1)))));
        assertThat(threads.read(ann, root).channelId()).isEqualTo(secret);
        for (var caller : List.of(bob, tenant.owner(), company.tenant("other").owner())) {
            assertThatThrownBy(() -> threads.read(caller, root)).isInstanceOf(ThreadNotFound.class);
            assertThatThrownBy(() -> follow(caller, root, FollowMode.ALL)).isInstanceOf(ThreadNotFound.class);
        }
        assertThatThrownBy(() -> threads.read(ann, message())).isInstanceOf(ThreadNotFound.class);
    }

    @EveryDatabase
    void recordsManyRepliesAtOnce() {
        var roots = IntStream.range(0, 1500).mapToObj(n -> message()).toList();
        var users = List.of(ann.userId(), bob.userId());
        var replies = new ArrayList<ThreadReply>();
        roots.forEach(root -> users.forEach(
                user -> replies.add(new ThreadReply(root, ann.userId(), channel, message(), user, at(1)))));
        company.runs(() -> threads.recordReplies(replies));
        assertThat(threads.summaries(roots)).hasSize(1500).allSatisfy((root, thread) -> assertThat(thread.replyCount())
                .isEqualTo(2));
    }

    private ThreadView follow(Caller caller, MessageId root, FollowMode mode) {
        return company.does(() -> threads.follow(caller, root, mode));
    }

    private void record(ThreadReply... replies) {
        company.runs(() -> threads.recordReplies(List.of(replies)));
    }

    private ThreadReply reply(MessageId root, Caller author, Caller replier, int second) {
        UserId by = replier.userId();
        return new ThreadReply(root, author.userId(), channel, message(), by, at(second));
    }

    private static MessageId message() {
        return new MessageId(Ids.next());
    }

    private static Instant at(int second) {
        return Company.START.plusSeconds(second);
    }
}
