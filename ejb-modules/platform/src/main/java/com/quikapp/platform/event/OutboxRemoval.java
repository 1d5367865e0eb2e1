package com.quikapp.platform.event;

import com.quikapp.platform.threads.Daemons;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * Removes from the outbox what the log has: a moment later, so that many go at once, and on a thread of its own, which
 * sleeps while there is nothing. What cannot be removed now is tried again; what a server leaves behind is published once
 * more at its next start, which consumers bear.
 */
final class OutboxRemoval {

    private static final System.Logger LOG = System.getLogger(OutboxRemoval.class.getName());
    private static final int BATCH = 500;
    private static final long GATHER_MILLIS = 200;
    private static final long RETRY_MILLIS = 2_000;
    private static final Duration STOP = Duration.ofSeconds(1);

    private final Deletion deletion;
    private final Consumer<List<Long>> removed;
    private final ConcurrentLinkedQueue<Long> published = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean due = new AtomicBoolean();
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(new Daemons("quikapp-outbox-removal"));

    /** Deletes entries by their ids; run again it deletes the rest. */
    interface Deletion {
        void of(List<Long> ids) throws SQLException;
    }

    /** @param removed told of what is gone */
    OutboxRemoval(Deletion deletion, Consumer<List<Long>> removed) {
        this.deletion = deletion;
        this.removed = removed;
    }

    /** Removes the entry soon. */
    void add(long id) {
        published.add(id);
        removeIn(GATHER_MILLIS);
    }

    /** Removes what is still to be removed, for at most a second. */
    void stop() {
        Daemons.finish(thread, STOP);
    }

    private void removeIn(long millis) {
        if (due.compareAndSet(false, true)) {
            try {
                thread.schedule(this::remove, millis, TimeUnit.MILLISECONDS);
            } catch (RejectedExecutionException stopping) {
                LOG.log(Level.DEBUG, "Nothing is removed any more, the server stops");
            }
        }
    }

    private void remove() {
        due.set(false);
        while (!published.isEmpty()) {
            var ids = next();
            try {
                deletion.of(ids);
                removed.accept(ids);
            } catch (SQLException | RuntimeException cause) {
                LOG.log(Level.WARNING, "Published events cannot be removed from the outbox now", cause);
                published.addAll(ids);
                removeIn(RETRY_MILLIS);
                return;
            }
        }
    }

    private List<Long> next() {
        var ids = new ArrayList<Long>();
        for (var id = published.poll(); id != null; id = published.poll()) {
            ids.add(id);
            if (ids.size() == BATCH) {
                break;
            }
        }
        return ids;
    }
}
