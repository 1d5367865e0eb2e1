package com.quikapp.platform.event;

import com.quikapp.platform.Service;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.util.Collection;
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
 * not fit, stays in the outbox for the {@link OutboxSweeper}, so memory stays bounded while the log is away.
 */
@Service
class OutboxPublisher {

    private static final int MAX_IN_FLIGHT = 20_000;

    private final Emitter<String> log;
    private final OutboxRemoval removal;
    private final Set<Long> inFlight = ConcurrentHashMap.newKeySet();

    @Inject
    OutboxPublisher(
            @Channel("events") @OnOverflow(OnOverflow.Strategy.UNBOUNDED_BUFFER) Emitter<String> log,
            OutboxRepository repository) {
        this.log = log;
        this.removal = new OutboxRemoval(repository::delete, ids -> ids.forEach(inFlight::remove));
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
                    removal.add(entry.id());
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

    @PreDestroy
    void stop() {
        removal.stop();
    }
}
