package com.quikapp.platform.event;

import com.quikapp.platform.Service;
import com.quikapp.platform.eventlog.InJvmLog;
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
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Serves consumers of the embedded log that are behind: gives each what is kept for it, page by page in order, the next
 * when the last is taken. With the last page what is new is held, and given after it. Looks every second whether there
 * are any; on Kafka there are none.
 */
@Service
class OutboxCatchUp implements StartAction, Measured {

    private static final long EVERY_SECONDS = 1;

    private final InJvmLog log;
    private final OutboxBacklog backlog;
    private final OutboxRepository outbox;
    private final ScheduledExecutorService executor;
    private final Clock clock;
    private final Set<String> busy = ConcurrentHashMap.newKeySet();
    private @Nullable ScheduledFuture<?> looking;

    @Inject
    OutboxCatchUp(
            InJvmLog log,
            OutboxBacklog backlog,
            OutboxRepository outbox,
            ManagedScheduledExecutorService executor,
            Clock clock) {
        this(log, backlog, outbox, (ScheduledExecutorService) executor, clock);
    }

    OutboxCatchUp(
            InJvmLog log,
            OutboxBacklog backlog,
            OutboxRepository outbox,
            ScheduledExecutorService executor,
            Clock clock) {
        this.log = log;
        this.backlog = backlog;
        this.outbox = outbox;
        this.executor = executor;
        this.clock = clock;
    }

    /** Before the consumers run, so that none gets something new before what is older. */
    @Override
    public int order() {
        return LAST - 2;
    }

    @Override
    public void start() throws SQLException {
        for (var consumer : backlog.consumers()) {
            if (log.consumers().contains(consumer)) {
                log.fallBehind(consumer);
            } else {
                giveBack(consumer);
            }
        }
        var look = new Repeated("Consumers that are behind cannot be served now", Level.WARNING, this::look);
        looking = executor.scheduleWithFixedDelay(look, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    /** What is kept for a consumer this server has not is published to all once more, wherever it is now. */
    private void giveBack(String consumer) throws SQLException {
        for (var page = backlog.oldest(consumer); !page.isEmpty(); page = backlog.oldest(consumer)) {
            outbox.delete(page.stream().map(OutboxEntry::id).toList());
            outbox.insert(page, clock.instant());
            backlog.delete(consumer, page);
        }
    }

    private void look() throws SQLException {
        for (var consumer : log.behind()) {
            if (busy.add(consumer)) {
                giveNext(consumer);
            }
        }
    }

    private void giveNext(String consumer) throws SQLException {
        List<OutboxEntry> page = List.of();
        try {
            boolean allKept = log.isAllKept(consumer);
            page = backlog.oldest(consumer);
            if (page.size() < OutboxBacklog.PAGE) {
                log.comeBack(consumer);
            }
            if (page.isEmpty() && allKept) {
                log.goLive(consumer);
            }
        } finally {
            if (page.isEmpty()) {
                busy.remove(consumer);
            }
        }
        if (!page.isEmpty()) {
            give(consumer, page);
        }
    }

    private void give(String consumer, List<OutboxEntry> page) {
        log.giveOwed(consumer, page.stream().map(OutboxEntry::payload).toList()).whenComplete((taken, refusal) -> {
            if (refusal == null) {
                executor.execute(new Repeated(
                        "Events a consumer has taken are given to it again",
                        Level.WARNING,
                        () -> taken(consumer, page)));
            } else {
                busy.remove(consumer);
            }
        });
    }

    private void taken(String consumer, List<OutboxEntry> page) throws SQLException {
        boolean removed = false;
        try {
            backlog.delete(consumer, page);
            removed = true;
        } finally {
            if (!removed) {
                busy.remove(consumer);
            }
        }
        giveNext(consumer);
    }

    @Override
    public void offer(Figures figures) {
        figures.gauge("quikapp.outbox.behind", "Consumers of the embedded log that are behind", () -> log.behind()
                .size());
    }

    @PreDestroy
    void stop() {
        if (looking != null) {
            looking.cancel(false);
        }
    }
}
