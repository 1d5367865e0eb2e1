package com.quikapp.platform.event;

import com.quikapp.platform.Service;
import com.quikapp.platform.start.StartAction;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Publishes what was committed but never reached the event log: at the start what this server's former life left, and
 * every ten seconds what is older than a minute. Two servers that sweep the same entry publish it twice, which consumers
 * are made for. Also empties the outbox of what is published.
 */
@Service
class OutboxSweeper implements StartAction {

    private static final System.Logger LOG = System.getLogger(OutboxSweeper.class.getName());
    private static final Duration OLD = Duration.ofMinutes(1);
    private static final long SWEEP_EVERY_TICKS = 50;

    private final OutboxRepository repository;
    private final OutboxPublisher publisher;
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
        this.executor = executor;
        this.clock = clock;
    }

    @Override
    public int order() {
        return LAST;
    }

    @Override
    public void start() throws SQLException {
        long after = 0;
        for (var left = repository.leftBehindHere(after); !left.isEmpty(); left = repository.leftBehindHere(after)) {
            publisher.publish(left);
            after = lastOf(left);
        }
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
        var left = repository.leftBehind(clock.instant().minus(OLD));
        if (!left.isEmpty()) {
            LOG.log(System.Logger.Level.INFO, "Publishing events left in the outbox: {0}", left.size());
            publisher.publish(left);
        }
    }

    private static long lastOf(List<OutboxEntry> entries) {
        return entries.get(entries.size() - 1).id();
    }

    @PreDestroy
    void stop() {
        if (ticking != null) {
            ticking.cancel(false);
        }
    }
}
