package com.quikapp.platform.event;

import com.quikapp.platform.Service;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * The transactional outbox: events are stored with what they tell about, in one commit, and handed to the publisher
 * after it. What a server could not publish before it died is published by the {@link OutboxSweeper}.
 */
@Service
public class Outbox {

    private final OutboxRepository repository;
    private final OutboxPublisher publisher;
    private final TransactionSynchronizationRegistry transactions;
    private final Clock clock;

    @Inject
    public Outbox(
            OutboxRepository repository,
            OutboxPublisher publisher,
            TransactionSynchronizationRegistry transactions,
            Clock clock) {
        this.repository = repository;
        this.publisher = publisher;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Stores the events in the running transaction, without telling observers: for batches on the hot path. Everybody
     * else uses {@link Events#raise}.
     *
     * @throws IllegalStateException without a transaction
     */
    public void add(Collection<Raised> events) {
        if (transactions.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("Events are raised inside a transaction");
        }
        var now = clock.instant();
        store(events.stream().map(event -> CloudEventJson.write(event, now)).toList(), now);
    }

    /** Stores events that stood in the log before, in the running transaction. */
    void addAgain(List<OutboxEntry> entries) {
        store(entries, clock.instant());
    }

    private void store(List<OutboxEntry> entries, Instant now) {
        try {
            repository.insert(entries, now);
        } catch (SQLException cause) {
            throw new IllegalStateException("The outbox cannot be written", cause);
        }
        transactions.registerInterposedSynchronization(new PublishAfterCommit(entries));
    }

    private final class PublishAfterCommit implements Synchronization {

        private final List<OutboxEntry> entries;

        PublishAfterCommit(List<OutboxEntry> entries) {
            this.entries = entries;
        }

        @Override
        public void beforeCompletion() {
            // The rows are written already.
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                publisher.publish(entries);
            }
        }
    }
}
