package com.quikapp.gateway.notification;

import com.quikapp.platform.Service;
import com.quikapp.platform.database.Transactions;
import com.quikapp.platform.jobs.Job;
import com.quikapp.platform.jobs.JobContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Removes e-mails that were finished 30 days ago, those given up too, and inbox entries that were read long ago, once an
 * hour. What was not read, and what is still to be sent, stays.
 */
@Service
class NotificationPurgeJob implements Job {
    static final Duration MAILS_KEPT = Duration.ofDays(30);
    private static final int BATCH = 500;

    private final NotificationRepository inbox;
    private final MailRepository mails;
    private final InboxConfig config;
    private final Transactions transactions;
    private final Clock clock;

    @Inject
    NotificationPurgeJob(
            NotificationRepository inbox,
            MailRepository mails,
            InboxConfig config,
            Transactions transactions,
            Clock clock) {
        this.inbox = inbox;
        this.mails = mails;
        this.config = config;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "notification.purge";
    }

    @Override
    public Optional<Duration> every() {
        return Optional.of(Duration.ofHours(1));
    }

    @Override
    public void run(String instance, JobContext context) {
        Instant now = clock.instant();
        Instant finished = now.minus(MAILS_KEPT);
        Instant read = now.minus(config.readKept());
        context.inBatches(BATCH, () -> transactions.inNew(() -> mails.removeFinishedBefore(finished, BATCH)));
        context.inBatches(BATCH, () -> transactions.inNew(() -> inbox.removeReadBefore(read, BATCH)));
    }
}
