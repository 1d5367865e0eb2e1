package com.quikapp.identity.auth;

import com.quikapp.platform.Service;
import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.caller.TraceId;
import com.quikapp.platform.jobs.Job;
import com.quikapp.platform.jobs.JobContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * Ends the sessions that have expired, and removes expired refresh tokens, sessions that ended long ago and forgotten failures.
 */
@Service
class PurgeJob implements Job {

    private static final Duration SESSIONS_SHOWN = Duration.ofDays(30);
    private static final Duration FAILURES_KEPT = Duration.ofDays(1);
    private static final int BATCH = 200;

    private final SessionRepository stored;
    private final Sessions sessions;
    private final Transactions transactions;
    private final Clock clock;

    @Inject
    PurgeJob(SessionRepository stored, Sessions sessions, Transactions transactions, Clock clock) {
        this.stored = stored;
        this.sessions = sessions;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "auth.purge";
    }

    @Override
    public Optional<Duration> every() {
        return Optional.of(Duration.ofMinutes(10));
    }

    @Override
    public void run(String instance, JobContext context) {
        var system = Caller.system(TraceId.create());
        context.inBatches(BATCH, () -> transactions.call(() -> sessions.endExpired(system, BATCH)));
        transactions.call(() -> {
            var now = clock.instant();
            stored.purge(now, now.minus(SESSIONS_SHOWN), now.minus(FAILURES_KEPT));
            return now;
        });
    }
}
