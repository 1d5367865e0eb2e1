package com.quikapp.gateway.notification;

import static com.quikapp.gateway.notification.Samples.TRACE;
import static com.quikapp.gateway.notification.Samples.caller;
import static com.quikapp.gateway.notification.Samples.decision;
import static com.quikapp.gateway.notification.Samples.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.quikapp.platform.id.Ids;
import com.quikapp.platform.id.MessageId;
import com.quikapp.platform.id.UserId;
import com.quikapp.platform.page.Page;
import com.quikapp.platform.page.PageRequest;
import com.quikapp.platform.problem.InvalidInput;
import com.quikapp.platform.testing.EveryDatabase;
import com.quikapp.platform.testing.TestDatabase;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;

class NotificationServiceTest {

    private static final PageRequest FIRST = new PageRequest(null, 2);

    private final UserId ada = user();
    private TestDatabase db;
    private Desk desk;

    @BeforeEach
    void start(TestDatabase db) {
        this.db = db;
        this.desk = new Desk(db, Samples.mail(Optional.empty(), 0));
    }

    @EveryDatabase
    void putsADecisionIntoTheInbox() {
        NotificationDecision decision = decision(ada);
        deliver(decision);

        NotificationView entry = inbox(false, FIRST).items().get(0);
        assertThat(entry.messageId()).isEqualTo(decision.messageId());
        assertThat(entry.kind()).isEqualTo(NotificationKind.MENTION);
        assertThat(entry.reasonText()).isEqualTo("You were mentioned by name.");
        assertThat(entry.excerpt()).isEqualTo(decision.excerpt());
        assertThat(entry.traceId()).isEqualTo(TRACE.value());
        assertThat(entry.createdAt()).isEqualTo(desk.clock.instant());
        assertThat(entry.readAt()).isNull();
    }

    @EveryDatabase
    void announcesANewEntryUnderTheMessagesTrace() {
        deliver(decision(ada));

        NotificationCreated created = desk.events.only(NotificationCreated.class);
        assertThat(created.key()).isEqualTo(ada.text());
        assertThat(created.notificationId())
                .isEqualTo(inbox(false, FIRST).items().get(0).id());
        assertThat(desk.events.raised().get(0).caller().traceId()).isEqualTo(TRACE);
    }

    @EveryDatabase
    void tellsAPersonOnceOfAMessage() {
        MessageId message = new MessageId(Ids.next());
        deliver(decision(ada, message), decision(ada, message));
        deliver(decision(ada, message));

        assertThat(unread()).isEqualTo(1);
        assertThat(desk.events.of(NotificationCreated.class)).hasSize(1);
    }

    @EveryDatabase
    void pagesTheInboxFromTheNewestDown() {
        List<NotificationDecision> three = List.of(decision(ada), decision(ada), decision(ada));
        three.forEach(this::deliver);

        Page<NotificationView> first = inbox(false, FIRST);
        Page<NotificationView> second = inbox(false, new PageRequest(first.next(), 2));
        assertThat(first.items())
                .extracting(NotificationView::messageId)
                .containsExactly(three.get(2).messageId(), three.get(1).messageId());
        assertThat(second.items())
                .extracting(NotificationView::messageId)
                .containsExactly(three.get(0).messageId());
        assertThat(second.next()).isNull();
    }

    @EveryDatabase
    void showsUnreadEntriesAlone() {
        deliver(decision(ada));
        String read = inbox(false, FIRST).items().get(0).id();
        deliver(decision(ada));
        db.inTransaction(() -> desk.notifications.markRead(caller(ada), read));

        assertThat(inbox(true, FIRST).items()).hasSize(1).noneMatch(entry -> entry.id()
                .equals(read));
        assertThat(unread()).isEqualTo(1);
    }

    @EveryDatabase
    void keepsTheFirstTimeOfReading() {
        deliver(decision(ada));
        String id = inbox(false, FIRST).items().get(0).id();
        NotificationView once = db.inTransaction(() -> desk.notifications.markRead(caller(ada), id));
        desk.clock.advance(Samples.DELAY);
        NotificationView twice = db.inTransaction(() -> desk.notifications.markRead(caller(ada), id));

        assertThat(once.readAt()).isNotNull();
        assertThat(twice.readAt()).isEqualTo(once.readAt());
    }

    @EveryDatabase
    void hidesAnInboxFromEverybodyElse() {
        deliver(decision(ada));
        String id = inbox(false, FIRST).items().get(0).id();
        UserId eve = user();

        assertThat(db.inTransaction(() -> desk.notifications.list(caller(eve), false, FIRST))
                        .items())
                .isEmpty();
        assertThatThrownBy(() -> db.inTransaction(() -> desk.notifications.markRead(caller(eve), id)))
                .isInstanceOf(NotificationNotFound.class);
        assertThat(unread()).isEqualTo(1);
    }

    @EveryDatabase
    void marksOnesOwnInboxAsRead() {
        UserId bob = user();
        deliver(decision(ada), decision(ada), decision(bob));
        db.inTransaction(() -> desk.notifications.markAllRead(caller(ada)));

        assertThat(unread()).isZero();
        assertThat(db.inTransaction(() -> desk.notifications.unread(caller(bob))))
                .isEqualTo(1);
    }

    @EveryDatabase
    void forgetsWhatWasReadLongAgoAndKeepsWhatWasNot() {
        deliver(decision(ada));
        String read = inbox(false, FIRST).items().get(0).id();
        db.inTransaction(() -> desk.notifications.markRead(caller(ada), read));
        deliver(decision(ada));
        desk.clock.advance(Desk.READ_KEPT);
        desk.purge();
        assertThat(inbox(false, FIRST).items()).hasSize(2);

        desk.clock.advance(Duration.ofSeconds(1));
        desk.purge();
        assertThat(inbox(false, FIRST).items()).hasSize(1).noneMatch(entry -> entry.id()
                .equals(read));
    }

    @EveryDatabase
    void refusesACursorOfAnotherList() {
        assertThatThrownBy(() -> inbox(false, new PageRequest("bm90LWFuLWlk", 2)))
                .isInstanceOf(InvalidInput.class);
    }

    @EveryDatabase
    void reachesNobodyByMailWithoutAMailServer() {
        desk.addresses.put(ada, "ada@example.org");
        assertThat(desk.notifications.reachableByMail(List.of(ada))).isEmpty();
    }

    private void deliver(NotificationDecision... decisions) {
        db.inTransaction(() -> desk.notifications.deliver(List.of(decisions)));
    }

    private Page<NotificationView> inbox(boolean unreadOnly, PageRequest page) {
        return db.inTransaction(() -> desk.notifications.list(caller(ada), unreadOnly, page));
    }

    private long unread() {
        return db.inTransaction(() -> desk.notifications.unread(caller(ada)));
    }
}
