package com.quikapp.platform.event;

import com.quikapp.platform.Service;
import com.quikapp.platform.start.StartAction;
import com.quikapp.platform.threads.Repeated;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Publishes what this server committed but what never reached the event log: at the start what its former life left, and
 * every five seconds what is older than ten and not on its way.
 */
@Service
class OutboxSweeper implements StartAction {

    private static final Duration OLD = Duration.ofSeconds(10);
    private static final long EVERY_SECONDS = 5;

    private final OutboxRepository repository;
    private final OutboxPages pages;
    private final ManagedScheduledExecutorService executor;
    private final Clock clock;
    private @Nullable ScheduledFuture<?> sweeping;

    @Inject
    OutboxSweeper(
            OutboxRepository repository,
            OutboxPublisher publisher,
            ManagedScheduledExecutorService executor,
            Clock clock) {
        this.repository = repository;
        this.pages = new OutboxPages(publisher);
        this.executor = executor;
        this.clock = clock;
    }

    @Override
    public int order() {
        return LAST;
    }

    @Override
    public void start() throws SQLException {
        pages.publish(repository::leftBehindHere);
        var sweep = new Repeated("The outbox cannot be swept now", Level.WARNING, this::sweep);
        sweeping = executor.scheduleWithFixedDelay(sweep, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    private void sweep() throws SQLException {
        var old = clock.instant().minus(OLD);
        pages.publish(after -> repository.ownStoredBefore(old, after));
    }

    @PreDestroy
    void stop() {
        if (sweeping != null) {
            sweeping.cancel(false);
        }
    }
}
