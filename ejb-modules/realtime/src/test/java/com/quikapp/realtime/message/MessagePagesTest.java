package com.quikapp.realtime.message;

import static com.quikapp.realtime.message.Posts.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.Ids;
import com.quikapp.platform.id.MalformedId;
import com.quikapp.platform.id.MessageId;
import com.quikapp.platform.problem.InvalidInput;
import com.quikapp.platform.testing.EveryDatabase;
import com.quikapp.platform.testing.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MessagePagesTest {

    private final ChannelId channel = new ChannelId(Ids.next());
    private final Conversation main = new Conversation.Main(channel);
    private final Caller ana = Posts.somebody();
    private @Nullable Root root;

    /** Messages 1 to 10; 4 and 8 are replies to 1. */
    private MessageStoreOn tenMessages(TestDatabase db) {
        var store = new MessageStoreOn(db);
        for (int at = 1; at <= 10; at++) {
            var outcome = store.append(List.of(post(ana, channel, "m" + at, at == 4 || at == 8 ? root : null, null)))
                    .get(0);
            if (at == 1) {
                root = new Root(new MessageId(((Outcome.Stored) outcome).row().id()), channel, ana.userId());
            }
        }
        return store;
    }

    private static List<Long> seqs(MessagePage page) {
        return page.items().stream().map(MessageView::seq).toList();
    }

    @EveryDatabase
    void beginsWithTheNewest(TestDatabase db) {
        var page = tenMessages(db).pages.page(main, PageRequest.latest(3));
        assertThat(seqs(page)).containsExactly(7L, 9L, 10L);
        assertThat(page.before()).isEqualTo("7");
        assertThat(page.after()).isNull();
        assertThat(page.lastSeq()).isEqualTo(10);
    }

    @EveryDatabase
    void walksBackToTheBeginningAndForthToTheEnd(TestDatabase db) {
        var pages = tenMessages(db).pages;
        var seen = new ArrayList<Long>();
        var page = pages.page(main, PageRequest.latest(3));
        while (true) {
            seen.addAll(0, seqs(page));
            if (page.before() == null) {
                break;
            }
            page = pages.page(main, PageRequest.of(page.before(), null, null, 3));
        }
        assertThat(seen).containsExactly(1L, 2L, 3L, 5L, 6L, 7L, 9L, 10L);
        var again = new ArrayList<>(seqs(page));
        while (page.after() != null) {
            page = pages.page(main, PageRequest.of(null, page.after(), null, 3));
            again.addAll(seqs(page));
        }
        assertThat(again).isEqualTo(seen);
    }

    @EveryDatabase
    void showsWhatIsAroundAMessage(TestDatabase db) {
        var store = tenMessages(db);
        var sixth = store.reads.range(channel, 6, 6).get(0);
        var page = store.pages.page(main, PageRequest.of(null, null, new MessageId(sixth.id()).text(), 4));
        assertThat(seqs(page)).containsExactly(3L, 5L, 6L, 7L);
        assertThat(page.before()).isEqualTo("3");
        assertThat(page.after()).isEqualTo("7");
    }

    @EveryDatabase
    void pagesRepliesAndSumsThemUp(TestDatabase db) {
        var store = tenMessages(db);
        var rootId = Objects.requireNonNull(root).id();
        var replies = store.pages.page(new Conversation.Replies(channel, rootId), PageRequest.latest(50));
        assertThat(seqs(replies)).containsExactly(4L, 8L);
        var first = store.pages
                .page(main, PageRequest.of(null, "0", null, 1))
                .items()
                .get(0);
        assertThat(first.thread()).isNotNull().matches(thread -> thread.replyCount() == 2);
    }

    @EveryDatabase
    void readsAPageAgainOnlyWhenTheChannelHasGrown(TestDatabase db) {
        var store = tenMessages(db);
        var beginning = PageRequest.of(null, "0", null, 1);
        var before = store.pages.page(main, beginning);
        assertThat(store.pages.page(main, beginning)).isSameAs(before);
        store.append(List.of(post(ana, channel, "a reply", root, null)));
        var after = store.pages.page(main, beginning);
        assertThat(after.lastSeq()).isEqualTo(11);
        assertThat(after.items().get(0).thread()).isNotNull().matches(thread -> thread.replyCount() == 3);
    }

    @EveryDatabase
    void findsNoMessageOfAnotherChannel(TestDatabase db) {
        var store = tenMessages(db);
        var elsewhere = new Conversation.Main(new ChannelId(Ids.next()));
        var id = new MessageId(store.reads.range(channel, 6, 6).get(0).id());
        assertThatThrownBy(() -> store.pages.page(elsewhere, PageRequest.of(id.text(), null, null, 4)))
                .isInstanceOf(MessageNotFound.class);
        assertThat(store.pages.page(elsewhere, PageRequest.latest(5)).items()).isEmpty();
    }

    @Test
    void refusesMalformedRequests() {
        assertThatThrownBy(() -> PageRequest.of("1", "2", null, null)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> PageRequest.of("1", null, null, 101)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> PageRequest.of("1", null, null, 0)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> PageRequest.of("x'--", null, null, null)).isInstanceOf(MalformedId.class);
    }
}
