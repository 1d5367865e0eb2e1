package com.quikapp.bench;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.LongDeserializer;
import org.apache.kafka.common.serialization.LongSerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** What Kafka alone takes from a producer, acknowledged by all replicas, to a consumer. */
final class KafkaRoundTrip implements AutoCloseable {

    private static final TopicPartition PARTITION = new TopicPartition("bench.round-trip", 0);
    private static final Duration POLL = Duration.ofMillis(100);

    private final KafkaProducer<Long, String> producer;
    private final KafkaConsumer<Long, String> consumer;

    KafkaRoundTrip(String servers) {
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", servers, "acks", "all"), new LongSerializer(), new StringSerializer());
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", servers), new LongDeserializer(), new StringDeserializer());
        consumer.assign(List.of(PARTITION));
    }

    /** The time in milliseconds in which 99 of 100 records of {@link Settings#TEXT} arrive at this pace. */
    double p99(double perSecond, Duration duration) {
        consumer.seekToEnd(List.of(PARTITION));
        consumer.position(PARTITION);
        Latencies latencies = new Latencies();
        long wanted = (long) (perSecond * duration.toSeconds());
        Thread reader = new Thread(() -> read(latencies, wanted), "round-trip");
        reader.start();
        long gap = (long) (1e9 / perSecond);
        long next = System.nanoTime();
        for (long record = 0; record < wanted; record++, next += gap) {
            while (System.nanoTime() < next) {
                LockSupport.parkNanos(next - System.nanoTime());
            }
            producer.send(
                    new ProducerRecord<>(PARTITION.topic(), PARTITION.partition(), System.nanoTime(), Settings.TEXT));
        }
        join(reader);
        return latencies.p99();
    }

    private void read(Latencies latencies, long wanted) {
        while (latencies.count() < wanted) {
            consumer.poll(POLL).forEach(record -> latencies.add(record.key()));
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        producer.close();
        consumer.close();
    }
}
