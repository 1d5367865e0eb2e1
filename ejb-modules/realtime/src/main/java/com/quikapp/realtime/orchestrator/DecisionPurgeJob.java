package com.quikapp.realtime.orchestrator;

import com.quikapp.platform.Service;
import com.quikapp.platform.database.Transactions;
import com.quikapp.platform.jobs.Job;
import com.quikapp.platform.jobs.JobContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Removes decisions after 30 days, once an hour. An event as old as that is not known any more when it comes again. */
@Service
class DecisionPurgeJob implements Job {
    static final Duration KEPT = Duration.ofDays(30);
    private static final int BATCH = 1_000;

    private final DecisionRepository decisions;
    private final Transactions transactions;
    private final Clock clock;

    @Inject
    DecisionPurgeJob(DecisionRepository decisions, Transactions transactions, Clock clock) {
        this.decisions = decisions;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "notification-decision.purge";
    }

    @Override
    public Optional<Duration> every() {
        return Optional.of(Duration.ofHours(1));
    }

    @Override
    public void run(String instance, JobContext context) {
        Instant old = clock.instant().minus(KEPT);
        context.inBatches(BATCH, () -> transactions.inNew(() -> decisions.removeOlder(old, BATCH)));
    }
}
