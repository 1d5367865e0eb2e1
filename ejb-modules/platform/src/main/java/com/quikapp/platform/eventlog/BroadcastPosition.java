package com.quikapp.platform.eventlog;

import io.smallrye.common.annotation.Identifier;
import io.smallrye.reactive.messaging.kafka.KafkaConsumerRebalanceListener;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;

/**
 * From where this server's broadcast consumer reads. Its group lives as long as the server, so it starts with what
 * happens now; clients read the past from the database. The place is committed before anything is read: a consumer that
 * was cut off from Kafka goes on there, instead of at what is newest then. A partition that turns up later is new and
 * read from its beginning.
 */
@ApplicationScoped
@Identifier("broadcast") public class BroadcastPosition implements KafkaConsumerRebalanceListener {

    private static final System.Logger LOG = System.getLogger(BroadcastPosition.class.getName());

    private final Set<TopicPartition> known = ConcurrentHashMap.newKeySet();
    private boolean started;

    /** Whether everything that happens from now on will be heard. */
    public boolean isFixed() {
        return !known.isEmpty();
    }

    @Override
    public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        var fresh = partitions.stream()
                .filter(partition -> !known.contains(partition))
                .collect(Collectors.toUnmodifiableSet());
        if (started) {
            consumer.seekToBeginning(fresh);
        }
        started = true;
        commit(
                consumer,
                fresh.stream()
                        .collect(Collectors.toMap(
                                partition -> partition,
                                partition -> new OffsetAndMetadata(consumer.position(partition)))));
        known.addAll(fresh);
    }

    private static void commit(Consumer<?, ?> consumer, Map<TopicPartition, OffsetAndMetadata> positions) {
        try {
            consumer.commitSync(positions);
        } catch (KafkaException later) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "The place in the event log is committed with the first events",
                    later);
        }
    }
}
