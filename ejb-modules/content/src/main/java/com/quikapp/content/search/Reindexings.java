package com.quikapp.content.search;

import com.quikapp.platform.Service;
import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.event.Events;
import com.quikapp.platform.id.Ids;
import com.quikapp.platform.jobs.Jobs;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Starts reindexings, one at a time, and keeps what they have done. */
@Service
@Transactional
class Reindexings {
    private final ReindexingRepository repository;
    private final MessageSource source;
    private final Events events;
    private final Jobs jobs;
    private final Clock clock;

    @Inject
    Reindexings(ReindexingRepository repository, MessageSource source, Events events, Jobs jobs, Clock clock) {
        this.repository = repository;
        this.source = source;
        this.events = events;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** Starts one unless one runs, and tells how far it is. */
    Reindexing start(Caller caller) {
        ReindexingRun run = repository.lock();
        if (!run.isRunning()) {
            begin(run, caller);
        }
        return run.view();
    }

    /** Starts one from the beginning; one that runs ends at its next page. */
    void startAnew(Caller caller) {
        begin(repository.lock(), caller);
    }

    Reindexing last() {
        return repository.last().view();
    }

    /** The id after which a run goes on; empty when it is finished or another one took its place. */
    Optional<Long> place(String runId) {
        return Optional.of(repository.last()).filter(run -> run.is(runId)).map(ReindexingRun::afterId);
    }

    /** What is indexed up to here is durable: after a crash the run goes on behind it. */
    void advance(String runId, long lastId, int indexed, int removed) {
        running(runId).ifPresent(run -> run.advance(lastId, indexed, removed));
    }

    void complete(String runId) {
        running(runId).ifPresent(run -> run.complete(now()));
    }

    private Optional<ReindexingRun> running(String runId) {
        return Optional.of(repository.lock()).filter(run -> run.is(runId));
    }

    private void begin(ReindexingRun run, Caller caller) {
        long runId = Ids.next();
        long total = source.count();
        run.start(runId, total, caller.isSystem() ? null : caller.userId().value(), now());
        events.raise(caller, new ReindexingStarted(Ids.text(runId), total, now()));
        jobs.start(ReindexJob.NAME, Ids.text(runId));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
