package com.quikapp.platform.event;

import com.quikapp.platform.Service;
import com.quikapp.platform.jobs.Job;
import com.quikapp.platform.jobs.JobContext;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * Publishes what servers that died committed but never published: what is older than ten seconds and another server's.
 * A server that is only slow publishes it too, which consumers are made for. One server of a cluster does it, so that
 * this costs at most one more event each.
 */
@Service
class OutboxTakeover implements Job {

    private static final Duration OLD = Duration.ofSeconds(10);

    private final OutboxRepository repository;
    private final OutboxPages pages;
    private final Clock clock;

    @Inject
    OutboxTakeover(OutboxRepository repository, OutboxPublisher publisher, Clock clock) {
        this.repository = repository;
        this.pages = new OutboxPages(publisher);
        this.clock = clock;
    }

    @Override
    public String name() {
        return "outbox.takeover";
    }

    @Override
    public Optional<Duration> every() {
        return Optional.of(Duration.ofSeconds(3));
    }

    @Override
    public void run(String instance, JobContext context) throws SQLException {
        var old = clock.instant().minus(OLD);
        pages.publish(after -> repository.othersStoredBefore(old, after));
    }
}
