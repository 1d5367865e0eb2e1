package com.quikapp.platform.event;

import com.quikapp.platform.Service;
import com.quikapp.platform.start.StartAction;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
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

    private static final System.Logger LOG = System.getLogger(OutboxSweeper.class.getName());
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
        sweeping = executor.scheduleWithFixedDelay(this::sweep, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    private void sweep() {
        var old = clock.instant().minus(OLD);
        try {
            pages.publish(after -> repository.ownStoredBefore(old, after));
        } catch (SQLException | RuntimeException cause) {
            LOG.log(System.Logger.Level.WARNING, "The outbox cannot be swept now", cause);
        }
    }

    @PreDestroy
    void stop() {
        if (sweeping != null) {
            sweeping.cancel(false);
        }
    }
}
