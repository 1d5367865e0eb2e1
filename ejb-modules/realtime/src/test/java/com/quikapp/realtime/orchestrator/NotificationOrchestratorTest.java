package com.quikapp.realtime.orchestrator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.quikapp.gateway.notification.Medium;
import com.quikapp.gateway.notification.NotificationDecision;
import com.quikapp.gateway.notification.NotificationKind;
import com.quikapp.gateway.notification.NotificationReason;
import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.database.Transactions;
import com.quikapp.platform.event.IncomingEvent;
import com.quikapp.platform.id.Ids;
import com.quikapp.platform.id.MessageId;
import com.quikapp.platform.id.UserId;
import com.quikapp.platform.page.Page;
import com.quikapp.platform.page.PageRequest;
import com.quikapp.platform.testing.EveryDatabase;
import com.quikapp.platform.testing.TestDatabase;
import com.quikapp.realtime.message.MessageKind;
import com.quikapp.realtime.message.MessagePosted;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;

class NotificationOrchestratorTest {

    private static final int CROWD_LIMIT = 7;
    private static final int CROWD_BATCH = 2;
    private static final int CROWD_PER_MINUTE = 3;

    private final Conversation conversation = new Conversation();
    private final UserId author = conversation.member();
    private final UserId ada = conversation.member();
    private TestDatabase db;
    private NotificationOrchestrator orchestrator;

    @BeforeEach
    void start(TestDatabase db) {
        this.db = db;
        DecisionRepository repository = new DecisionRepository(db.dataSource());
        DecisionLog log = new DecisionLog(repository, conversation, Clock.systemUTC()) {
            @Override
            public void keep(List<Decision> taken) {
                db.inTransaction(() -> super.keep(taken));
            }
        };
        Decisions decisions = new Decisions(conversation, conversation, log);
        OrchestratorConfig config = new OrchestratorConfig(CROWD_LIMIT, CROWD_BATCH, CROWD_PER_MINUTE);
        orchestrator = new NotificationOrchestrator(
                new PersonalNotifications(conversation, decisions),
                new CrowdNotifications(conversation, decisions, new CrowdPace(config), config),
                repository);
    }

    @EveryDatabase
    void decidesAndKeepsWhy() {
        conversation.withAddress.add(ada);
        MessagePosted message = conversation.message(author, "<@" + ada + "> lunch?", ada);
        List<IncomingEvent> events = Conversation.events(message);
        decide(events);

        NotificationDecision told = conversation.told.get(0);
        assertThat(told.userId()).isEqualTo(ada);
        assertThat(told.reason()).isEqualTo(NotificationReason.MENTIONED);
        assertThat(told.media()).containsExactly(Medium.IN_APP, Medium.EMAIL);
        assertThat(told.excerpt()).isEqualTo("@h" + ada.value() + " lunch?");
        assertThat(told.traceId()).isEqualTo(Conversation.TRACE);

        DecisionView kept = explain(user(ada), events.get(0), ada);
        assertThat(kept.kind()).isEqualTo(NotificationKind.MENTION);
        assertThat(kept.reason()).isEqualTo(DecisionReason.MENTIONED);
        assertThat(kept.reasonText()).isEqualTo("You were mentioned by name.");
        assertThat(kept.media()).containsExactlyInAnyOrder(Medium.IN_APP, Medium.EMAIL);
        assertThat(kept.messageId()).isEqualTo(message.messageId());
        assertThat(kept.traceId()).isEqualTo(Conversation.TRACE.value());
    }

    @EveryDatabase
    void changesNothingWhenAnEventComesAgain() {
        List<IncomingEvent> events = Conversation.events(conversation.message(author, "<!here>", ada));
        decide(events);
        decide(events);
        assertThat(conversation.told).hasSize(1);
    }

    @EveryDatabase
    void tellsFollowersOfAThread() {
        MessageId root = new MessageId(Ids.next());
        conversation.followers.put(root, List.of(author, ada));
        decide(Conversation.events(conversation.reply(author, root), conversation.reply(ada, root)));

        assertThat(conversation.told).extracting(NotificationDecision::userId).containsExactlyInAnyOrder(ada, author);
        assertThat(conversation.told).allMatch(told -> told.reason().kind() == NotificationKind.THREAD_REPLY);
        assertThat(conversation.told).allMatch(told -> root.equals(told.rootId()));
    }

    @EveryDatabase
    void tellsEverybodyButTheAuthorBatchByBatch() {
        for (int i = conversation.members.size(); i < CROWD_LIMIT; i++) {
            conversation.member();
        }
        decide(Conversation.events(conversation.message(author, "<!channel> fire drill", ada)));

        assertThat(conversation.told).hasSize(CROWD_LIMIT - 1);
        assertThat(conversation.told)
                .extracting(NotificationDecision::userId)
                .doesNotContain(author)
                .doesNotHaveDuplicates();
        assertThat(conversation.told)
                .filteredOn(told -> told.reason() == NotificationReason.MENTIONED)
                .extracting(NotificationDecision::userId)
                .containsExactly(ada);
    }

    @EveryDatabase
    void losesAndDoublesNothingWhenABatchFailsAndTheEventComesAgain() {
        for (int i = conversation.members.size(); i < CROWD_LIMIT; i++) {
            conversation.member();
        }
        List<IncomingEvent> events = Conversation.events(conversation.message(author, "<!channel> fire drill"));
        conversation.failingDelivery = 2;
        assertThatThrownBy(() -> orchestrator.decide(events)).hasMessageContaining("batch");
        assertThat(conversation.told).hasSizeBetween(1, CROWD_BATCH);

        orchestrator.decide(events);
        assertThat(conversation.told)
                .extracting(NotificationDecision::userId)
                .doesNotHaveDuplicates()
                .hasSize(CROWD_LIMIT - 1);
    }

    @EveryDatabase
    void tellsOnlyThoseWhoAreOnlineOfAMentionOfThoseWhoAreHere() {
        UserId bob = conversation.member();
        conversation.away.add(bob);
        decide(Conversation.events(conversation.message(author, "<!here> cake")));
        assertThat(conversation.told).extracting(NotificationDecision::userId).containsExactly(ada);
    }

    @EveryDatabase
    void tellsNobodyInAChannelThatIsTooLarge() {
        for (int i = conversation.members.size(); i <= CROWD_LIMIT; i++) {
            conversation.member();
        }
        List<IncomingEvent> events = Conversation.events(conversation.message(author, "<!channel> fire drill"));
        decide(events);

        assertThat(conversation.told).isEmpty();
        DecisionView kept = explain(user(author), events.get(0), author);
        assertThat(kept.reason()).isEqualTo(DecisionReason.CHANNEL_TOO_LARGE);
        assertThat(kept.kind()).isNull();
        assertThat(kept.media()).isEmpty();
    }

    @EveryDatabase
    void tellsNobodyButThoseNamedWhenEverybodyIsMentionedTooOften() {
        for (int i = 0; i < CROWD_PER_MINUTE; i++) {
            decide(Conversation.events(conversation.message(author, "<!channel> again")));
        }
        conversation.told.clear();
        List<IncomingEvent> events = Conversation.events(conversation.message(author, "<!channel> again"));
        decide(events);
        assertThat(conversation.told).isEmpty();
        assertThat(explain(user(author), events.get(0), author).reason()).isEqualTo(DecisionReason.CROWD_TOO_OFTEN);

        decide(Conversation.events(conversation.message(author, "<!channel> and you", ada)));
        assertThat(conversation.told).extracting(NotificationDecision::userId).containsExactly(ada);
        decide(Conversation.events(conversation.message(ada, "<!channel> what is it?")));
        assertThat(conversation.told).extracting(NotificationDecision::userId).contains(author);
    }

    @EveryDatabase
    void ignoresWhatTheSystemSays() {
        decide(Conversation.events(conversation.posted(author, MessageKind.JOINED, "<!channel>", null, ada)));
        assertThat(conversation.told).isEmpty();
    }

    @EveryDatabase
    void explainsADecisionToNobodyElse() {
        MessagePosted message = conversation.message(author, "lunch?", ada);
        List<IncomingEvent> events = Conversation.events(message);
        decide(events);

        assertThatThrownBy(() -> explain(user(author), events.get(0), ada)).isInstanceOf(DecisionNotFound.class);
        assertThat(ofMessage(user(author), message).items()).isEmpty();
        assertThat(ofMessage(user(ada), message).items()).hasSize(1);
        assertThat(ofMessage(administrator(), message).items()).hasSize(1);
        assertThat(explain(administrator(), events.get(0), ada).userId()).isEqualTo(ada);
    }

    @EveryDatabase
    void forgetsDecisionsAfterThirtyDays() {
        List<IncomingEvent> events = Conversation.events(conversation.message(author, "lunch?", ada));
        decide(events);
        purgeIn(DecisionPurgeJob.KEPT.minusHours(1));
        assertThat(explain(user(ada), events.get(0), ada).reason()).isEqualTo(DecisionReason.MENTIONED);

        purgeIn(DecisionPurgeJob.KEPT.plusHours(1));
        assertThatThrownBy(() -> explain(user(ada), events.get(0), ada)).isInstanceOf(DecisionNotFound.class);
    }

    @EveryDatabase
    void pagesWhatWasDecidedAboutAMessage() {
        conversation.member();
        MessagePosted message = conversation.message(author, "<!channel>");
        decide(Conversation.events(message));

        Page<DecisionView> first = db.inTransaction(
                () -> orchestrator.ofMessage(administrator(), message.messageId(), new PageRequest(null, 1)));
        Page<DecisionView> second = db.inTransaction(
                () -> orchestrator.ofMessage(administrator(), message.messageId(), new PageRequest(first.next(), 1)));
        assertThat(second.next()).isNull();
        assertThat(List.of(first.items().get(0).userId(), second.items().get(0).userId()))
                .doesNotHaveDuplicates();
    }

    private void purgeIn(Duration time) {
        Transactions transactions = new Transactions() {
            @Override
            public <T> T inNew(Supplier<T> work) {
                return db.inTransaction(work::get);
            }
        };
        new DecisionPurgeJob(
                        new DecisionRepository(db.dataSource()), transactions, Clock.offset(Clock.systemUTC(), time))
                .run("recurring", () -> false);
    }

    private void decide(List<IncomingEvent> events) {
        orchestrator.decide(events);
    }

    private DecisionView explain(Caller caller, IncomingEvent event, UserId user) {
        return db.inTransaction(() -> orchestrator.explain(caller, event.id(), user));
    }

    private Page<DecisionView> ofMessage(Caller caller, MessagePosted message) {
        return db.inTransaction(() -> orchestrator.ofMessage(caller, message.messageId(), new PageRequest(null, 10)));
    }

    private static Caller user(UserId id) {
        return new Caller(id, "session", Set.of(Caller.USER), Conversation.TRACE);
    }

    private static Caller administrator() {
        return new Caller(Conversation.stranger(), "session", Set.of(Caller.SYSTEM_ADMIN), Conversation.TRACE);
    }
}
