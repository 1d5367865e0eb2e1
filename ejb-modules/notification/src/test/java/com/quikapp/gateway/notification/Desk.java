package com.quikapp.gateway.notification;

import com.quikapp.platform.database.Transactions;
import com.quikapp.platform.id.UserId;
import com.quikapp.platform.testing.MovableClock;
import com.quikapp.platform.testing.RecordingEvents;
import com.quikapp.platform.testing.TestDatabase;
import com.quikapp.platform.trace.Traces;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** The whole service on a test database, with people whose addresses the test sets. */
final class Desk implements Correspondence {

    static final Duration READ_KEPT = Duration.ofDays(365);

    final MovableClock clock = new MovableClock();
    final RecordingEvents events = new RecordingEvents();
    final Map<UserId, String> addresses = new HashMap<>();
    final NotificationService notifications;
    final MailDeliveryService deliveries;

    private final TestDatabase db;
    private final MailRound round;
    private final NotificationPurgeJob purge;

    Desk(TestDatabase db, MailConfig config) {
        this.db = db;
        EntityManager entities = db.entityManager("notification");
        NotificationRepository inbox = new NotificationRepository(entities);
        MailRepository mails = new MailRepository(entities);
        MailQueue queue = new MailQueue(mails, inbox, config, clock);
        MailWriter writer = new MailWriter(queue, this, config);
        notifications = new NotificationService(inbox, queue, writer, events, clock);
        deliveries = new MailDeliveryService(mails, events, clock);
        round = new MailRound(queue, writer, new SmtpMailServer(config), Traces.none());
        Transactions transactions = new Transactions() {
            @Override
            public <T> T inNew(Supplier<T> work) {
                return db.inTransaction(work::get);
            }
        };
        purge = new NotificationPurgeJob(inbox, mails, new InboxConfig(READ_KEPT), transactions, clock);
    }

    /** Sends what is due, as the job does. */
    void sendMail() {
        db.inTransaction(() -> round.run(() -> false));
    }

    /** Removes what is old, as the job does. */
    void purge() {
        purge.run("recurring", () -> false);
    }

    @Override
    public Set<UserId> reachable(Collection<UserId> users) {
        Set<UserId> reachable = new HashSet<>(users);
        reachable.retainAll(addresses.keySet());
        return reachable;
    }

    @Override
    public Optional<Letter> letter(UserId recipient, NotificationView notification) {
        return Optional.ofNullable(addresses.get(recipient))
                .map(address -> new Letter(address, "Ada", "Bob <b>", "general", "Acme"));
    }
}
