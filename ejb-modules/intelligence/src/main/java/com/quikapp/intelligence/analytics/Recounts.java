package com.quikapp.intelligence.analytics;

import com.quikapp.content.search.MessageSource;
import com.quikapp.platform.Service;
import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.caller.TraceId;
import com.quikapp.platform.event.Events;
import com.quikapp.platform.id.Ids;
import com.quikapp.platform.jobs.Jobs;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Counts every message anew into this server's event store, page by page in the order of ids, while events go on being
 * counted: a message counts once however often it comes. How far it is stands in the store itself, in the commit of what
 * it counted, so it goes on behind its last page after a crash and begins anew in a store that was lost.
 */
@Service
class Recounts {

    private static final int PAGE = 1_000;

    private final EventStore store;
    private final MessageSource messages;
    private final Events events;
    private final Jobs jobs;
    private final Clock clock;

    @Inject
    Recounts(EventStore store, MessageSource messages, Events events, Jobs jobs, Clock clock) {
        this.store = store;
        this.messages = messages;
        this.events = events;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** Starts one unless one runs, and tells how far it is. */
    @Transactional
    synchronized Recount start(Caller caller) {
        var running = store.recount().filter(RecountRun::isRunning);
        if (running.isPresent()) {
            return running.get().view();
        }
        jobs.start(RecountJob.NAME, Ids.text(Ids.next()));
        return begin(caller).view();
    }

    /** Begins one in a store that has never seen one; where there is no message yet, it ends at once and nobody hears of it. */
    @Transactional
    synchronized void startInNewStore() {
        if (store.recount().isPresent()) {
            return;
        }
        if (messages.all(0, 1).isEmpty()) {
            store.save(RecountRun.begin(0, null, now()).complete(now()), List.of());
        } else {
            begin(Caller.system(TraceId.create()));
        }
    }

    Recount last() {
        return store.recount().map(RecountRun::view).orElse(Recount.NEVER);
    }

    /** Counts the next page of the one that runs, and tells whether there may be another. */
    synchronized boolean page() {
        var running = store.recount().filter(RecountRun::isRunning);
        running.ifPresent(this::page);
        return running.isPresent();
    }

    private void page(RecountRun run) {
        var page = messages.all(run.afterId(), PAGE);
        if (page.isEmpty()) {
            store.save(run.complete(now()), List.of());
        } else {
            long last = page.get(page.size() - 1).messageId().value();
            store.save(
                    run.advance(last, page.size()),
                    page.stream().map(MessageFact::of).toList());
        }
    }

    private RecountRun begin(Caller caller) {
        var run = RecountRun.begin(messages.count(), caller.isSystem() ? null : caller.userId(), now());
        events.raise(caller, new RecountStarted(Ids.text(Ids.next()), run.total(), run.startedAt()));
        store.save(run, List.of());
        return run;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
