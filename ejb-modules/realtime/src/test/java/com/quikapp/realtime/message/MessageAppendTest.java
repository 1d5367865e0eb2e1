package com.quikapp.realtime.message;

import static com.quikapp.realtime.message.Posts.keyed;
import static com.quikapp.realtime.message.Posts.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.database.UniqueViolation;
import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.Ids;
import com.quikapp.platform.id.MessageId;
import com.quikapp.platform.id.UserId;
import com.quikapp.platform.testing.EveryDatabase;
import com.quikapp.platform.testing.TestDatabase;
import java.util.Collection;
import java.util.List;
import java.util.Map;

class MessageAppendTest {

    private final ChannelId channel = new ChannelId(Ids.next());
    private final ChannelId other = new ChannelId(Ids.next());
    private final Caller ana = Posts.somebody();
    private final Caller bob = Posts.somebody();

    private static MessageRow row(Outcome outcome) {
        return ((Outcome.Stored) outcome).row();
    }

    private Collection<Long> lastSeqs(MessageStoreOn store) {
        return store.reads.lastSeqs(List.of(channel.value())).values();
    }

    @EveryDatabase
    void numbersEachChannelWithoutGaps(TestDatabase db) {
        var store = new MessageStoreOn(db);
        store.append(List.of(post(ana, channel, "1"), post(ana, other, "a"), post(bob, channel, "2")));
        store.append(List.of(post(bob, channel, "3"), post(bob, other, "b")));
        assertThat(store.reads.range(channel, 1, 99))
                .extracting(MessageRow::text)
                .containsExactly("1", "2", "3");
        assertThat(store.reads.range(channel, 1, 99))
                .extracting(MessageRow::seq)
                .containsExactly(1L, 2L, 3L);
        assertThat(store.reads.lastSeqs(List.of(channel.value(), other.value())))
                .containsExactlyInAnyOrderEntriesOf(Map.of(channel.value(), 3L, other.value(), 2L));
        assertThat(store.events()).extracting(MessagePosted::seq).containsExactly(1L, 1L, 2L, 3L, 2L);
    }

    @EveryDatabase
    void readsBackWhatWasStored(TestDatabase db) {
        var store = new MessageStoreOn(db);
        var text = "ä😀 '\"\\ \t\n" + "x".repeat(39_000);
        var mentions = new Mentions(Map.of("bob.b-b", bob.userId()));
        var id = new MessageId(Ids.next());
        var sent = new Post(
                id,
                ana,
                Posts.WORKSPACE,
                channel,
                MessageKind.TEXT,
                ana.userId(),
                text,
                mentions,
                BroadMention.CHANNEL,
                null,
                null);
        var stored = row(store.append(List.of(sent)).get(0));
        assertThat(store.reads.byId(id)).contains(stored);
        assertThat(store.events().get(0).crowd()).isEqualTo(BroadMention.CHANNEL);
        assertThat(stored.text()).isEqualTo(text);
        assertThat(stored.traceId()).isEqualTo(ana.traceId().value());
    }

    @EveryDatabase
    void answersAResendWithTheFirstMessage(TestDatabase db) {
        var store = new MessageStoreOn(db);
        var first = store.append(List.of(keyed(ana, channel, "hi", "k")));
        var again = store.append(List.of(keyed(ana, channel, "hi", "k"), keyed(bob, channel, "hi", "k")));
        assertThat(again.get(0)).isEqualTo(new Outcome.Stored(row(first.get(0)), true));
        assertThat(again.get(1)).matches(outcome -> !((Outcome.Stored) outcome).duplicate());
        assertThat(lastSeqs(store)).containsExactly(2L);
        assertThat(store.events()).hasSize(2);
    }

    @EveryDatabase
    void doesNotStoreAKeyTwiceThatItTakesForNew(TestDatabase db) {
        var store = new MessageStoreOn(db);
        store.append(List.of(keyed(ana, channel, "hi", "k")));
        assertThatThrownBy(() -> store.commit.commit(List.of(keyed(ana, channel, "hi", "k")), false))
                .matches(UniqueViolation::in);
        assertThat(store.reads.range(channel, 1, 9)).hasSize(1);
    }

    @EveryDatabase
    void storesAKeyOnceWithinABatch(TestDatabase db) {
        var store = new MessageStoreOn(db);
        var outcomes = store.append(List.of(keyed(ana, channel, "hi", "k"), keyed(ana, channel, "hi", "k")));
        assertThat(outcomes.get(1)).isEqualTo(new Outcome.Stored(row(outcomes.get(0)), true));
        assertThat(lastSeqs(store)).containsExactly(1L);
    }

    @EveryDatabase
    void refusesAKeyThatComesWithAnotherMessage(TestDatabase db) {
        var store = new MessageStoreOn(db);
        store.append(List.of(keyed(ana, channel, "hi", "k")));
        var outcomes = store.append(
                List.of(keyed(ana, channel, "ho", "k"), keyed(ana, other, "hi", "k"), post(ana, channel, "neighbour")));
        assertThat(outcomes.subList(0, 2)).allSatisfy(outcome -> assertThat(((Outcome.Refused) outcome).problem())
                .isInstanceOf(IdempotencyKeyReused.class));
        assertThat(row(outcomes.get(2)).text()).isEqualTo("neighbour");
    }

    @EveryDatabase
    void recordsReplies(TestDatabase db) {
        var store = new MessageStoreOn(db);
        var rootRow = row(store.append(List.of(post(ana, channel, "root"))).get(0));
        var root = new Root(new MessageId(rootRow.id()), channel, ana.userId());
        var reply = row(
                store.append(List.of(post(bob, channel, "reply", root, null))).get(0));
        assertThat(store.replies).hasSize(1).allSatisfy(recorded -> {
            assertThat(recorded.rootId()).isEqualTo(root.id());
            assertThat(recorded.replyId().value()).isEqualTo(reply.id());
            assertThat(recorded.authorId()).isEqualTo(bob.userId());
        });
        assertThat(store.events().get(1).rootAuthorId()).isEqualTo(ana.userId());
    }

    @EveryDatabase
    void storesNothingOfABatchThatFails(TestDatabase db) {
        var store = new MessageStoreOn(db);
        var bad = post(bob, channel, "bad", null, "x".repeat(500));
        assertThatThrownBy(() -> store.append(List.of(post(ana, channel, "good"), bad)))
                .isInstanceOf(RuntimeException.class);
        assertThat(lastSeqs(store)).isEmpty();
        assertThat(store.reads.range(channel, 1, 9)).isEmpty();
    }

    @EveryDatabase
    void keepsAnotherAuthorsKeysApart(TestDatabase db) {
        var store = new MessageStoreOn(db);
        var eve = new UserId(ana.userId().value() + 1);
        assertThat(PostKey.ofClient(ana.userId(), "k")).isNotEqualTo(PostKey.ofClient(eve, "k"));
        assertThat(store.append(List.of(keyed(ana, channel, "a", "k"), keyed(bob, channel, "b", "k"))))
                .noneMatch(outcome -> ((Outcome.Stored) outcome).duplicate());
    }
}
