package com.quikapp.realtime.message;

import com.quikapp.platform.Service;
import com.quikapp.platform.database.DatabaseDisk;
import com.quikapp.platform.database.Outage;
import com.quikapp.platform.metrics.Figures;
import com.quikapp.platform.metrics.Measured;
import com.quikapp.platform.problem.Problem;
import com.quikapp.platform.threads.Daemons;
import com.quikapp.platform.trace.Step;
import com.quikapp.platform.trace.Traces;
import com.quikapp.realtime.message.PostingQueue.Waiting;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;

/**
 * The one thread of a server that stores posts. While a transaction commits, and some milliseconds from its beginning
 * on, the next posts gather; they commit together, so the cost of a commit is shared exactly when there is much to do,
 * and a lonely post waits for nobody. A batch that fails is tried once more with a look at what is stored of it: a
 * connection that broke at the commit does not tell. When it fails again, each of its posts is tried alone, so that a bad one does not take its neighbours down; when
 * the database is away, all are refused at once, which does not mean that they were not stored. Answers are given after the commit only.
 */
@Service
class MessageWriter implements Measured {

    private static final System.Logger LOG = System.getLogger(MessageWriter.class.getName());
    private static final Duration STOP = Duration.ofSeconds(10);
    private static final Duration ANSWERS_STOP = Duration.ofSeconds(1);
    private static final long IDLE_MILLIS = 500;

    private final PostingQueue queue;
    private final BatchCommit store;
    private final DatabaseDisk disk;
    private final Traces traces;
    private final ExecutorService answers = Executors.newSingleThreadExecutor(new Daemons("quikapp-message-answers"));
    private final ExecutorService thread = Executors.newSingleThreadExecutor(new Daemons("quikapp-message-writer"));
    private final LongAdder commits = new LongAdder();
    private final LongAdder stored = new LongAdder();
    private final LongAdder refused = new LongAdder();
    private volatile boolean running = true;

    @Inject
    MessageWriter(MessageConfig config, BatchCommit store, DatabaseDisk disk, Traces traces) {
        this.queue = new PostingQueue(config.postingQueueCapacity(), config.gather());
        this.store = store;
        this.disk = disk;
        this.traces = traces;
    }

    /**
     * Stores the post. The answers come on one thread of their own, so that the writer can go on; nothing slow there.
     *
     * @throws PostingUnavailable when too many wait already, or the server stops
     * @throws com.quikapp.platform.database.DiskFull when there is no room for it
     */
    CompletableFuture<Outcome> write(Post post) {
        disk.requireRoom();
        return queue.add(post);
    }

    @PostConstruct
    void start() {
        thread.execute(this::run);
    }

    /** Stores what waits, for at most ten seconds, and refuses what comes. */
    @PreDestroy
    void stop() {
        queue.close();
        running = false;
        Daemons.finish(thread, STOP);
        Daemons.finish(answers, ANSWERS_STOP);
    }

    private void run() {
        try {
            var batch = queue.take(IDLE_MILLIS);
            while (running || !batch.isEmpty()) {
                if (!batch.isEmpty()) {
                    store(batch);
                }
                batch = queue.take(running ? IDLE_MILLIS : 0);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Most posts are new: only when that was wrong, or anything else, is the dearer way taken. */
    private void store(List<Waiting> batch) {
        try {
            commit(batch, false);
        } catch (RuntimeException | Error failure) {
            if (Outage.in(failure)) {
                refuse(batch, failure);
            } else {
                storeAgain(batch);
            }
        }
    }

    private void storeAgain(List<Waiting> batch) {
        try {
            commit(batch, true);
        } catch (RuntimeException | Error failure) {
            if (batch.size() == 1 || Outage.in(failure)) {
                refuse(batch, failure);
            } else {
                LOG.log(Level.INFO, "A batch of posts failed and is stored one by one: {0}", batch.size());
                batch.forEach(waiting -> storeAgain(List.of(waiting)));
            }
        }
    }

    private void commit(List<Waiting> batch, boolean again) {
        var steps = batch.stream()
                .map(waiting -> traces.begin(
                                "message.commit", waiting.post().caller().traceId())
                        .with("quikapp.batch", batch.size()))
                .toList();
        try {
            var outcomes = store.commit(batch.stream().map(Waiting::post).toList(), again);
            commits.increment();
            stored.add(batch.size());
            answer(batch, outcomes);
        } catch (RuntimeException | Error failure) {
            steps.forEach(Step::failed);
            throw failure;
        } finally {
            steps.forEach(Step::close);
        }
    }

    private void answer(List<Waiting> batch, List<Outcome> outcomes) {
        answers.execute(() -> {
            for (int at = 0; at < batch.size(); at++) {
                batch.get(at).answer().complete(outcomes.get(at));
            }
        });
    }

    private void refuse(List<Waiting> batch, Throwable failure) {
        refused.add(batch.size());
        Problem problem = failure instanceof Problem known ? known : PostingUnavailable.notStored();
        if (problem != failure) {
            LOG.log(
                    Level.WARNING,
                    "Posts could not be stored: {0}, {1}",
                    batch.size(),
                    StorageFailed.describe(failure));
        }
        answer(batch, Collections.nCopies(batch.size(), new Outcome.Refused(problem)));
    }

    @Override
    public void offer(Figures figures) {
        figures.gauge("quikapp.posts.waiting", "Posts that wait for the writer", queue::size);
        figures.counter("quikapp.posts", "Posts that were committed; by commits: the size of a batch", stored::sum);
        figures.counter("quikapp.post.commits", "Transactions that stored posts", commits::sum);
        figures.counter("quikapp.posts.refused", "Posts that could not be stored", refused::sum);
    }
}
