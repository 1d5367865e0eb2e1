package com.quikapp.platform.event;

import com.quikapp.platform.Service;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Emitter;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Metadata;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;

/**
 * Sends committed events to the event log and removes them from the outbox once the log has them. What fails, or does
 * not fit, stays in the outbox for the {@link OutboxSweeper}, so memory stays bounded while the log is away.
 */
@Service
class OutboxPublisher {

    private static final int MAX_IN_FLIGHT = 20_000;
    private static final int DELETE_BATCH = 500;

    private final Emitter<String> log;
    private final OutboxRepository repository;
    private final Set<Long> inFlight = ConcurrentHashMap.newKeySet();
    private final ConcurrentLinkedQueue<Long> published = new ConcurrentLinkedQueue<>();

    @Inject
    OutboxPublisher(
            @Channel("events") @OnOverflow(OnOverflow.Strategy.UNBOUNDED_BUFFER) Emitter<String> log,
            OutboxRepository repository) {
        this.log = log;
        this.repository = repository;
    }

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
                    published.add(entry.id());
                    return CompletableFuture.completedFuture(null);
                },
                failure -> {
                    inFlight.remove(entry.id());
                    return CompletableFuture.completedFuture(null);
                }));
    }

    /** How many entries are on their way to the log. */
    int inFlight() {
        return inFlight.size();
    }

    /** Removes what the log has from the outbox, in batches. Run again after a failure, it removes the rest. */
    void removePublished() throws SQLException {
        var ids = new ArrayList<Long>();
        for (var id = published.poll(); id != null; id = published.poll()) {
            ids.add(id);
            if (ids.size() == DELETE_BATCH) {
                remove(ids);
                ids.clear();
            }
        }
        if (!ids.isEmpty()) {
            remove(ids);
        }
    }

    private void remove(List<Long> ids) throws SQLException {
        try {
            repository.delete(ids);
            ids.forEach(inFlight::remove);
        } catch (SQLException cause) {
            published.addAll(ids);
            throw cause;
        }
    }
}
