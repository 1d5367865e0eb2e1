package com.quikapp.platform.event;

import com.quikapp.platform.Service;
import com.quikapp.platform.metrics.Figures;
import com.quikapp.platform.metrics.Measured;
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

/** How far the event log is behind the database; looked up every ten seconds. */
@Service
class OutboxFigures implements Measured, StartAction {

    private static final long EVERY_SECONDS = 10;

    private final OutboxRepository repository;
    private final OutboxPublisher publisher;
    private final ManagedScheduledExecutorService scheduler;
    private final Clock clock;
    private volatile long lagSeconds;
    private @Nullable ScheduledFuture<?> looking;

    @Inject
    OutboxFigures(
            OutboxRepository repository,
            OutboxPublisher publisher,
            ManagedScheduledExecutorService scheduler,
            Clock clock) {
        this.repository = repository;
        this.publisher = publisher;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    @Override
    public int order() {
        return LAST;
    }

    @Override
    public void start() {
        var look = new Repeated("The outbox cannot be read now", Level.DEBUG, this::look);
        looking = scheduler.scheduleWithFixedDelay(look, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public void offer(Figures figures) {
        figures.gauge("quikapp.outbox.lag", "Age of the oldest event no log has yet, in seconds", () -> lagSeconds);
        figures.gauge("quikapp.outbox.waiting", "Events on their way to the log", publisher::inFlight);
    }

    private void look() throws SQLException {
        var now = clock.instant();
        lagSeconds = repository
                .oldest()
                .map(oldest -> Duration.between(oldest, now).toSeconds())
                .orElse(0L);
    }

    @PreDestroy
    void stop() {
        if (looking != null) {
            looking.cancel(false);
        }
    }
}
