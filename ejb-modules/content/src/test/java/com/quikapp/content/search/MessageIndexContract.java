package com.quikapp.content.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.Ids;
import com.quikapp.platform.id.MessageId;
import com.quikapp.platform.id.UserId;
import com.quikapp.platform.id.WorkspaceId;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every index of messages must do. Each test has a workspace of its own, so they share one index. */
abstract class MessageIndexContract {
    static final Instant NOON = Instant.parse("2026-03-01T12:00:00.123456Z");

    private final WorkspaceId workspace = new WorkspaceId(Ids.next());
    private final ChannelId channel = new ChannelId(Ids.next());
    private final UserId author = new UserId(Ids.next());
    private long seq;

    abstract MessageIndex index();

    @Test
    void findsAMessageWithinASecond() {
        SearchableMessage message = message("The deployment is done");
        index().write(List.of(message));
        await().atMost(Duration.ofSeconds(1))
                .untilAsserted(() -> assertThat(find("deployment")).containsExactly(message.messageId()));
    }

    @Test
    void findsWordsInAnyCaseFormAccentWidthAndScript() {
        MessageId english = written("Deploying <b>servers</b> to the Café");
        assertThat(find("deploy")).containsExactly(english);
        assertThat(find("SERVER", "cafe")).containsExactly(english);
        MessageId russian = written("Привет, мир");
        assertThat(find("привет")).containsExactly(russian);
        MessageId japanese = written("東京都に住んでいます");
        assertThat(find("京都")).containsExactly(japanese);
        assertThat(find("都")).containsExactly(japanese);
        assertThat(find("京東")).isEmpty();
        MessageId emoji = written("great 👍 job");
        assertThat(find("👍")).containsExactly(emoji);
    }

    @Test
    void requiresEveryWordAndPhrasesInOrder() {
        MessageId both = written("rolling restart of the cluster");
        MessageId apart = written("restart, then keep the ball rolling");
        assertThat(find("rolling", "restart")).containsExactlyInAnyOrder(both, apart);
        assertThat(find("rolling restart")).containsExactly(both);
        assertThat(find("rolling", "cluster")).containsExactly(both);
    }

    @Test
    void keepsCompoundsTogether() {
        MessageId mail = written("send an e-mail to a.b@example.org");
        written("e or mail");
        assertThat(find("e-mail")).containsExactly(mail);
        assertThat(find("a.b@example.org")).containsExactly(mail);
    }

    @Test
    void leavesOutExcludedWordsAndAuthors() {
        MessageId draft = written("plan draft");
        MessageId last = written("plan final");
        assertThat(ids(here().with("plan").without("draft"))).containsExactly(last);
        assertThat(ids(here().with("plan").by(author))).containsExactlyInAnyOrder(draft, last);
        assertThat(ids(here().with("plan").by(new UserId(1)))).isEmpty();
        assertThat(ids(here().with("plan").notBy(author))).isEmpty();
    }

    @Test
    void staysWithinWorkspaceChannelsAndTime() {
        MessageId here = written("confidential");
        assertThat(find("confidential")).containsExactly(here);
        assertThat(ids(new CriteriaBuilder(new WorkspaceId(1), Set.of(channel))))
                .isEmpty();
        assertThat(ids(new CriteriaBuilder(workspace, Set.of(new ChannelId(1)))))
                .isEmpty();
        Instant next = NOON.plusNanos(1000);
        assertThat(ids(here().since(NOON).until(next))).containsExactly(here);
        assertThat(ids(here().since(next))).isEmpty();
        assertThat(ids(here().until(NOON))).isEmpty();
    }

    @Test
    void takesTensOfThousandsOfChannels() {
        MessageId here = written("needle");
        Set<ChannelId> many =
                LongStream.range(1, 70_000).mapToObj(ChannelId::new).collect(Collectors.toSet());
        assertThat(ids(new CriteriaBuilder(workspace, many))).isEmpty();
        many.add(channel);
        assertThat(ids(new CriteriaBuilder(workspace, many))).containsExactly(here);
    }

    @Test
    void holdsEachMessageOnceInItsLastState() {
        SearchableMessage first = message("first wording");
        SearchableMessage second = new SearchableMessage(
                first.messageId(), workspace, channel, first.seq(), author, "second wording", null, NOON);
        write(first);
        write(second, second);
        awaitFound("second", 1);
        assertThat(find("first")).isEmpty();
        assertThat(index().find(here().with("wording").build(), 0, 10).total().hitCount())
                .isEqualTo(1);
    }

    @Test
    void givesBackWhatWasWritten() {
        SearchableMessage root = message("root");
        SearchableMessage reply = new SearchableMessage(
                new MessageId(Ids.next()), workspace, channel, 7, author, "a <b>reply</b>", root.messageId(), NOON);
        write(root, reply);
        awaitFound("reply", 1);
        IndexedHit hit =
                index().find(here().with("reply").build(), 0, 10).hits().get(0);
        assertThat(hit.id()).isEqualTo(reply.messageId().text());
        assertThat(hit.workspaceId()).isEqualTo(workspace.text());
        assertThat(hit.channelId()).isEqualTo(channel.text());
        assertThat(hit.authorId()).isEqualTo(author.text());
        assertThat(hit.seq()).isEqualTo(7);
        assertThat(hit.rootId()).isEqualTo(root.messageId().text());
        assertThat(IndexedMessage.instant(hit.createdMicros())).isEqualTo(NOON);
        assertThat(hit.text()).isEqualTo("a <b>reply</b>");
        assertThat(Highlight.html(hit.highlights(), hit.text(), List.of("reply")))
                .isEqualTo("a &lt;b&gt;<mark>reply</mark>&lt;/b&gt;");
    }

    @Test
    void highlightsFromTheFirstToTheLastCharacter() {
        written("servers love servers");
        IndexedHit hit =
                index().find(here().with("server").build(), 0, 10).hits().get(0);
        assertThat(Highlight.html(hit.highlights(), hit.text(), List.of("server")))
                .isEqualTo("<mark>servers</mark> love <mark>servers</mark>");
    }

    @Test
    void sortsByRelevanceOrAge() {
        MessageId old = written("coffee coffee coffee");
        MessageId young = written("a long text that mentions coffee among many other things it talks about");
        assertThat(ids(here().with("coffee"))).containsExactly(old, young);
        assertThat(ids(here().with("coffee").newest())).containsExactly(young, old);
    }

    @Test
    void pagesWithoutGapWhileMessagesArrive() {
        List<SearchableMessage> all =
                IntStream.range(0, 25).mapToObj(n -> message("page turner")).toList();
        write(all.toArray(SearchableMessage[]::new));
        awaitFound("turner", 25);
        long upTo = index().greatest(here().with("turner").build());
        write(message("page turner, too late"));
        awaitFound("turner", 26);
        MessageCriteria frozen = here().with("turner").newest().upTo(upTo).build();
        List<String> seen = Stream.of(0, 10, 20)
                .flatMap(offset -> index().find(frozen, offset, 10).hits().stream())
                .map(IndexedHit::id)
                .toList();
        assertThat(seen).doesNotHaveDuplicates().hasSize(25);
        assertThat(index().find(frozen, 0, 1).total().hitCount()).isEqualTo(25);
    }

    @Test
    void knowsNoGreatestIdAmongNoHits() {
        written("coffee");
        assertThat(index().greatest(here().with("tea").build())).isZero();
    }

    @Test
    void removesAndTellsPlaces() {
        SearchableMessage gone = message("to be removed");
        SearchableMessage kept = message("to be kept");
        write(gone, kept);
        awaitFound("be", 2);
        assertThat(index().places(gone.messageId().value() - 1, kept.messageId().value(), 10))
                .containsExactly(
                        new IndexedPlace(gone.messageId().text(), channel.text(), gone.seq()),
                        new IndexedPlace(kept.messageId().text(), channel.text(), kept.seq()));
        index().remove(List.of(gone.messageId(), new MessageId(1)));
        awaitFound("be", 1);
        assertThat(find("be")).containsExactly(kept.messageId());
    }

    @Test
    void remembersThatItWasBuiltAmongNoMessages() {
        index().markBuilt();
        await().untilAsserted(() -> assertThat(index().isBuilt()).isTrue());
        assertThat(index().places(0, 1, 10)).isEmpty();
    }

    @Test
    void takesMessagesOfAnyYearThatAQueryCanName() {
        Instant late = Instant.parse("2286-11-20T17:46:40.000001Z");
        SearchableMessage imported = new SearchableMessage(
                new MessageId(Ids.next()), workspace, channel, 1, author, "from another clock", null, late);
        write(imported);
        awaitFound("clock", 1);
        CriteriaBuilder then = here().since(late).until(QueryDates.end("9999-12-31"));
        assertThat(ids(then)).containsExactly(imported.messageId());
        assertThat(ids(here().since(QueryDates.start("0001-01-01")).until(late)))
                .isEmpty();
        long micros = IndexedMessage.micros(late);
        assertThat(IndexedMessage.instant(micros)).isEqualTo(late);
    }

    private MessageId written(String text) {
        SearchableMessage message = message(text);
        write(message);
        await().until(() -> index().places(
                                message.messageId().value() - 1,
                                message.messageId().value(),
                                1)
                        .size()
                == 1);
        return message.messageId();
    }

    private void write(SearchableMessage... messages) {
        PowerCutWriter.write(index(), Arrays.asList(messages));
    }

    private void awaitFound(String word, int count) {
        await().until(() ->
                index().find(here().with(word).build(), 0, 1).total().hitCount() == count);
    }

    private SearchableMessage message(String text) {
        seq++;
        return new SearchableMessage(new MessageId(Ids.next()), workspace, channel, seq, author, text, null, NOON);
    }

    private List<MessageId> find(String... words) {
        return ids(here().with(words));
    }

    private List<MessageId> ids(CriteriaBuilder criteria) {
        return index().find(criteria.build(), 0, 100).hits().stream()
                .map(hit -> MessageId.parse(hit.id()))
                .toList();
    }

    private CriteriaBuilder here() {
        return new CriteriaBuilder(workspace, Set.of(channel));
    }
}
