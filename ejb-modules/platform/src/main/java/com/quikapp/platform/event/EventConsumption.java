package com.quikapp.platform.event;

import com.quikapp.platform.Service;
import com.quikapp.platform.database.Outage;
import com.quikapp.platform.problem.Unavailable;
import com.quikapp.platform.trace.Step;
import com.quikapp.platform.trace.Traces;
import io.opentelemetry.api.trace.SpanKind;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * How every consumer takes its events: the batch at once; when that fails, one by one, each three times; what still
 * fails is dead-lettered and the others go on. The last try follows the storing of the dead letter, which is removed when
 * it succeeds. While not even the dead letter can be stored, the database is away: then it waits and tries again, so an
 * outage dead-letters nothing; nor does a handler that fails with {@link Unavailable} or by an {@link Outage}. Handlers
 * see an event at least once.
 */
@Service
public class EventConsumption {

    private static final System.Logger LOG = System.getLogger(EventConsumption.class.getName());
    private static final int TRIES = 3;
    private static final long PAUSE_MILLIS = 200;
    private static final long OUTAGE_PAUSE_MILLIS = 2_000;

    private final DeadLetters deadLetters;
    private final Traces traces;

    @Inject
    public EventConsumption(DeadLetters deadLetters, Traces traces) {
        this.deadLetters = deadLetters;
        this.traces = traces;
    }

    /**
     * Returns when every event is handled or dead-lettered.
     *
     * @param group names the consumer in dead letters
     * @param handler takes a batch in its own transaction; idempotent
     */
    public void consume(String group, List<String> cloudEvents, Consumer<List<IncomingEvent>> handler) {
        var fresh = new ArrayList<Taken>(cloudEvents.size());
        var replayed = new ArrayList<Taken>();
        for (var cloudEvent : cloudEvents) {
            try {
                var event = CloudEventJson.read(cloudEvent);
                if (event.replay() == null) {
                    fresh.add(new Taken(event, cloudEvent));
                } else if (event.replay().isFor(group)) {
                    replayed.add(new Taken(event, cloudEvent));
                }
            } catch (RuntimeException cause) {
                bury(group, cloudEvent, cause);
            }
        }
        if (!fresh.isEmpty()) {
            consumeTogether(group, fresh, handler);
        }
        replayed.forEach(taken -> consumeAlone(group, taken, handler));
    }

    private record Taken(IncomingEvent event, String cloudEvent) {}

    private void consumeTogether(String group, List<Taken> batch, Consumer<List<IncomingEvent>> handler) {
        try {
            handle(group, batch, handler);
        } catch (RuntimeException cause) {
            LOG.log(System.Logger.Level.WARNING, "A batch of events failed in " + group + ", trying one by one", cause);
            batch.forEach(taken -> consumeAlone(group, taken, handler));
        }
    }

    private void handle(String group, List<Taken> batch, Consumer<List<IncomingEvent>> handler) {
        var steps = batch.stream()
                .map(taken -> traces.begin(group, taken.event().traceId(), SpanKind.CONSUMER))
                .toList();
        try {
            handler.accept(batch.stream().map(Taken::event).toList());
        } catch (RuntimeException cause) {
            steps.forEach(Step::failed);
            throw cause;
        } finally {
            steps.forEach(Step::close);
        }
    }

    private void consumeAlone(String group, Taken taken, Consumer<List<IncomingEvent>> handler) {
        for (int attempt = 1; ; attempt++) {
            try {
                handle(group, List.of(taken), handler);
                if (taken.event().replay() != null) {
                    deadLetters.remove(taken.event().replay().letter());
                }
                return;
            } catch (RuntimeException cause) {
                boolean due = attempt >= TRIES - 1 && !passes(cause);
                if (due && settle(group, taken, cause, handler)) {
                    return;
                }
                sleep(attempt < TRIES ? PAUSE_MILLIS : OUTAGE_PAUSE_MILLIS);
            }
        }
    }

    /**
     * Dead-letters the event and tries it once more: the database takes writes now, so what fails again fails by itself.
     * Returns false when it has to be tried later.
     */
    private boolean settle(String group, Taken taken, RuntimeException cause, Consumer<List<IncomingEvent>> handler) {
        var letter = store(group, taken, cause);
        if (letter.isEmpty()) {
            return false;
        }
        try {
            sleep(PAUSE_MILLIS);
            handle(group, List.of(taken), handler);
            deadLetters.remove(letter.get());
            return true;
        } catch (RuntimeException failure) {
            if (passes(failure)) {
                deadLetters.remove(letter.get());
                return false;
            }
            deadLetters.report(group, failure);
            return true;
        }
    }

    /** Whether the failure is not the event's own: what the handler needs is away, or has a full disk. */
    private static boolean passes(RuntimeException failure) {
        return failure instanceof Unavailable || Outage.in(failure);
    }

    private Optional<Long> store(String group, Taken taken, RuntimeException cause) {
        var replay = taken.event().replay();
        return replay == null
                ? deadLetters.add(group, taken.cloudEvent(), cause)
                : deadLetters.again(replay.letter(), group, taken.cloudEvent(), cause);
    }

    private void bury(String group, String cloudEvent, RuntimeException cause) {
        while (deadLetters.add(group, cloudEvent, cause).isEmpty()) {
            sleep(OUTAGE_PAUSE_MILLIS);
        }
        deadLetters.report(group, cause);
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The server stops; the event comes again", cause);
        }
    }
}
