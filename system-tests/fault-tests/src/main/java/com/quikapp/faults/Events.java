package com.quikapp.faults;

import com.quikapp.harness.Cluster;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Events in the log that should not be there, or not there. */
final class Events {

    private static final String TOPIC = "quikapp.message.message";
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final List<String> POISON = List.of("", "no JSON", "{}", "[1,2", """
            {"specversion":"1.0","id":"x","source":"quikapp","type":"com.quikapp.message.posted.v1","subject":"?",\
            "time":"yesterday","data":{}}""", """
            {"specversion":"1.0","id":"0h4x2v8k3m1qz","source":"/quikapp","type":"com.quikapp.message.posted.v1",\
            "subject":"0h4x2v8k3m1qz","time":"2026-01-01T00:00:00Z","data":{"seq":"many","text":7}}""");

    private static final String DEAD_LETTERS = "SELECT id FROM dead_letter";

    private Events() {}

    static Map<String, Fault> all() {
        Map<String, Fault> faults = new TreeMap<>();
        faults.put("poison-event", (cluster, admin) -> poison(cluster));
        faults.put("repeated-events", (cluster, admin) -> repeatBackwards(cluster));
        return faults;
    }

    private static void poison(Cluster cluster) throws SQLException {
        try (KafkaProducer<String, String> log = producer(cluster)) {
            for (int key = 0; key < 8; key++) {
                for (String event : POISON) {
                    log.send(new ProducerRecord<>(TOPIC, Integer.toString(key), event));
                }
            }
        }
        Pause.seconds(PATIENCE.toSeconds());
        if (cluster.database().ask(Cluster.DATABASE, DEAD_LETTERS).isEmpty()) {
            throw new IllegalStateException("No consumer has put the poison aside");
        }
    }

    /** Everything that is in the log comes once more, the newest first. */
    private static void repeatBackwards(Cluster cluster) {
        List<ConsumerRecord<String, String>> all = readAll(cluster);
        Collections.reverse(all);
        try (KafkaProducer<String, String> log = producer(cluster)) {
            all.forEach(event -> log.send(new ProducerRecord<>(TOPIC, event.key(), event.value())));
        }
        Pause.seconds(PATIENCE.toSeconds());
    }

    private static List<ConsumerRecord<String, String>> readAll(Cluster cluster) {
        List<ConsumerRecord<String, String>> all = new ArrayList<>();
        Map<String, Object> settings =
                Map.of("bootstrap.servers", cluster.kafka().bootstrapServers());
        try (KafkaConsumer<String, String> log =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = IntStream.range(
                            0, log.partitionsFor(TOPIC).size())
                    .mapToObj(number -> new TopicPartition(TOPIC, number))
                    .toList();
            log.assign(partitions);
            log.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = log.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> log.position(end.getKey()) < end.getValue())) {
                log.poll(PATIENCE).forEach(all::add);
            }
        }
        return all;
    }

    private static KafkaProducer<String, String> producer(Cluster cluster) {
        return new KafkaProducer<>(
                Map.of("bootstrap.servers", cluster.kafka().bootstrapServers()),
                new StringSerializer(),
                new StringSerializer());
    }
}
