package com.quikapp.bench;

import com.quikapp.harness.Company;
import com.quikapp.harness.Kafka;
import com.quikapp.harness.Postgres;
import com.quikapp.harness.Quikapp;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * From the sending of a message to its arrival at every member's client, on two servers, Kafka and PostgreSQL, at half of
 * what they can take at most; beside a round trip through the same Kafka, acknowledged by all, at the same pace.
 */
final class Latency implements Bench.Benchmark {

    private static final Duration WARM_UP = Duration.ofSeconds(300);
    private static final Duration MEASURED = Duration.ofSeconds(10);
    private static final int UNDER_WAY = 32;

    @Override
    public List<Figure> run(Path home) throws Exception {
        try (Postgres postgres = Postgres.start(home.resolve("postgres"));
                Kafka kafka = Kafka.start(home.resolve("kafka"))) {
            Quikapp.Setup[] servers = {server("server-1", home, kafka), server("server-2", home, kafka)};
            String database = postgres.database("quikapp");
            try (Quikapp first =
                            Settings.on(database, postgres.user(), servers[0]).start();
                    Quikapp second = Settings.forClients(Settings.on(database, postgres.user(), servers[1]))
                            .start();
                    KafkaRoundTrip raw = new KafkaRoundTrip(kafka.bootstrapServers())) {
                Company company = Company.found(first.address(), first.setUp(home.resolve("shared")));
                return measure(company, List.of(first.address(), second.address()), raw);
            }
        }
    }

    private static List<Figure> measure(Company company, List<URI> servers, KafkaRoundTrip raw) throws IOException {
        try (Audience audience = new Audience(company, servers)) {
            audience.saturate(WARM_UP, UNDER_WAY);
            double most = audience.saturate(MEASURED, UNDER_WAY);
            raw.p99(most / 2, MEASURED);
            Rounds rounds = new Rounds(() -> audience.p99(most / 2, MEASURED), () -> raw.p99(most / 2, MEASURED));
            rounds.run();
            String pace = Math.round(most / 2) + " messages/s, 20 members each; Kafka's round trip alone";
            return List.of(new Figure("latency_p99_ms", rounds.of(0), "ms", pace, rounds.of(1)));
        }
    }

    private static Quikapp.Setup server(String name, Path home, Kafka kafka) {
        return Quikapp.in(home.resolve(name))
                .with("quikapp.node", name)
                .with("quikapp.shared", home.resolve("shared").toString())
                .with("quikapp.events.connector", "smallrye-kafka")
                .with("quikapp.kafka.bootstrap-servers", kafka.bootstrapServers());
    }
}
