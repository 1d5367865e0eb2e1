package com.quikapp.platform.event;

import com.quikapp.platform.Service;
import com.quikapp.platform.eventlog.ConsumersBehind;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Emitter;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Metadata;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;

/**
 * Sends committed events to the event log and removes them from the outbox once the log has them. What fails, or does
 * not fit, stays in the outbox for the {@link OutboxSweeper}, so memory stays bounded while the log is away. What only
 * consumers that are behind have not taken moves to the {@link OutboxBacklog}.
 */
@Service
class OutboxPublisher {

    private static final int MAX_IN_FLIGHT = 20_000;

    private final Emitter<String> log;
    private final OutboxRepository outbox;
    private final OutboxBacklog backlog;
    private final OutboxRemoval removal;
    private final Set<Long> inFlight = ConcurrentHashMap.newKeySet();
    private final Map<Long, Owed> owed = new ConcurrentHashMap<>();

    @Inject
    OutboxPublisher(
            @Channel("events") @OnOverflow(OnOverflow.Strategy.UNBOUNDED_BUFFER) Emitter<String> log,
            OutboxRepository outbox,
            OutboxBacklog backlog) {
        this.log = log;
        this.outbox = outbox;
        this.backlog = backlog;
        this.removal = new OutboxRemoval(this::remove, ids -> ids.forEach(inFlight::remove));
    }

    /** An entry that some consumers have yet to take. */
    private record Owed(OutboxEntry entry, ConsumersBehind to) {}

    /**
     * Takes the entries in their order, but those that are on their way already. Never blocks and never fails: the
     * outbox still has what is not sent now.
     *
     * @return how many were sent
     */
    int publish(Collection<OutboxEntry> entries) {
        int sent = 0;
        for (var entry : entries) {
            if (hasRoom() && inFlight.add(entry.id())) {
                send(entry);
                sent++;
            }
        }
        return sent;
    }

    /** False while as many entries as may be are on their way. */
    boolean hasRoom() {
        return inFlight.size() < MAX_IN_FLIGHT;
    }

    private void send(OutboxEntry entry) {
        var metadata = OutgoingKafkaRecordMetadata.<String>builder()
                .withTopic(entry.topic())
                .withKey(entry.key())
                .build();
        log.send(Message.of(
                entry.payload(),
                Metadata.of(metadata),
                () -> {
                    removal.add(entry.id());
                    return CompletableFuture.completedFuture(null);
                },
                failure -> {
                    failed(entry, failure);
                    return CompletableFuture.completedFuture(null);
                }));
    }

    private void failed(OutboxEntry entry, Throwable failure) {
        if (failure instanceof ConsumersBehind behind) {
            owed.put(entry.id(), new Owed(entry, behind));
            removal.add(entry.id());
        } else {
            inFlight.remove(entry.id());
        }
    }

    /** Keeps what is owed before it removes it. */
    private void remove(List<Long> ids) throws SQLException {
        Map<String, List<OutboxEntry>> owing = new HashMap<>();
        for (var id : ids) {
            var some = owed.get(id);
            if (some != null) {
                some.to().consumers().forEach(consumer -> owing.computeIfAbsent(consumer, it -> new ArrayList<>())
                        .add(some.entry()));
            }
        }
        for (var each : owing.entrySet()) {
            backlog.add(each.getKey(), each.getValue());
        }
        outbox.delete(ids);
        for (var id : ids) {
            var some = owed.remove(id);
            if (some != null) {
                some.to().kept();
            }
        }
    }

    /** How many entries are on their way to the log. */
    int inFlight() {
        return inFlight.size();
    }

    @PreDestroy
    void stop() {
        removal.stop();
    }
}
