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
 * every five seconds what is older than ten and not on its way. Also empties the outbox of what is published.
 */
@Service
class OutboxSweeper implements StartAction {

    private static final System.Logger LOG = System.getLogger(OutboxSweeper.class.getName());
    private static final Duration OLD = Duration.ofSeconds(10);
    private static final long SWEEP_EVERY_TICKS = 25;

    private final OutboxRepository repository;
    private final OutboxPublisher publisher;
    private final OutboxPages pages;
    private final ManagedScheduledExecutorService executor;
    private final Clock clock;
    private @Nullable ScheduledFuture<?> ticking;
    private long ticks;

    @Inject
    OutboxSweeper(
            OutboxRepository repository,
            OutboxPublisher publisher,
            ManagedScheduledExecutorService executor,
            Clock clock) {
        this.repository = repository;
        this.publisher = publisher;
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
        ticking = executor.scheduleWithFixedDelay(this::tick, 200, 200, TimeUnit.MILLISECONDS);
    }

    private void tick() {
        try {
            publisher.removePublished();
            if (++ticks % SWEEP_EVERY_TICKS == 0) {
                sweep();
            }
        } catch (SQLException | RuntimeException cause) {
            LOG.log(System.Logger.Level.WARNING, "The outbox cannot be swept now", cause);
        }
    }

    private void sweep() throws SQLException {
        var old = clock.instant().minus(OLD);
        pages.publish(after -> repository.ownStoredBefore(old, after));
    }

    @PreDestroy
    void stop() {
        if (ticking != null) {
            ticking.cancel(false);
        }
    }
}
