package com.quikapp.platform.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class BroadcastPositionTest {

    private static final TopicPartition OLD = new TopicPartition("quikapp.message.message", 0);
    private static final TopicPartition NEW = new TopicPartition("quikapp.message.message", 1);

    private final MockConsumer<String, String> consumer = new MockConsumer<>("latest");
    private final BroadcastPosition position = new BroadcastPosition();

    BroadcastPositionTest() {
        consumer.updateBeginningOffsets(Map.of(OLD, 0L, NEW, 0L));
        consumer.updateEndOffsets(Map.of(OLD, 40L, NEW, 7L));
    }

    @Test
    void startsAtWhatHappensNowAndGoesOnThereAfterAnInterruption() {
        assertThat(position.isFixed()).isFalse();
        assign(OLD);
        assertThat(position.isFixed()).isTrue();
        assertThat(committed(OLD)).isEqualTo(40);
        consumer.updateEndOffsets(Map.of(OLD, 55L));
        position.onPartitionsAssigned(consumer, List.of(OLD));
        assertThat(committed(OLD)).isEqualTo(40);
    }

    @Test
    void readsAPartitionThatTurnsUpLaterFromItsBeginning() {
        assign(OLD);
        assign(OLD, NEW);
        assertThat(committed(NEW)).isZero();
    }

    @Test
    void isNotFixedWhileThereAreNoTopics() {
        assign();
        assertThat(position.isFixed()).isFalse();
        assign(NEW);
        assertThat(position.isFixed()).isTrue();
        assertThat(committed(NEW)).isZero();
    }

    private void assign(TopicPartition... partitions) {
        consumer.assign(List.of(partitions));
        position.onPartitionsAssigned(consumer, List.of(partitions));
    }

    private long committed(TopicPartition partition) {
        return Objects.requireNonNull(consumer.committed(Set.of(partition)).get(partition))
                .offset();
    }
}
