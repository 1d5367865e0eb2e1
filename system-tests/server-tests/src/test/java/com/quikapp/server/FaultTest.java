package com.quikapp.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.quikapp.harness.Company;
import com.quikapp.harness.Crowd;
import com.quikapp.harness.Kafka;
import com.quikapp.harness.Person;
import com.quikapp.harness.Postgres;
import com.quikapp.harness.Quikapp;
import com.quikapp.harness.Records;
import com.quikapp.harness.Verdict;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/**
 * Many clients send, SIGKILL hits the server in the middle, it starts again, the clients resume: every acknowledged
 * message exists once, in sequence, has reached every member, and is in search, audit and analytics.
 */
class FaultTest {

    private static final int PEOPLE = 12;
    private static final int CHANNELS = 4;
    private static final int POSTS_EACH = 160;
    private static final int POSTS = PEOPLE * POSTS_EACH;

    @Test
    void nothingIsLostOnTheEmbeddedDefaults() {
        Path home = Servers.home("fault-in-jvm");
        Quikapp.Setup setup = withoutFloodLimit(Quikapp.in(home));
        surviveKill("in-jvm", setup);
    }

    @Test
    void nothingIsLostOnKafkaAndPostgres() {
        Path home = Servers.home("fault-kafka");
        try (Kafka kafka = Kafka.start(home.resolve("kafka"));
                Postgres postgres = Postgres.start(home.resolve("postgres"))) {
            Quikapp.Setup setup = withoutFloodLimit(Quikapp.in(home.resolve("quikapp")))
                    .with("quikapp.events.connector", "smallrye-kafka")
                    .with("quikapp.kafka.bootstrap-servers", kafka.bootstrapServers())
                    .with("quikapp.database", "postgresql")
                    .with("quikapp.database.url", postgres.database("quikapp"))
                    .with("quikapp.database.user", postgres.user());
            surviveKill("kafka", setup);
        }
    }

    private static void surviveKill(String eventLog, Quikapp.Setup setup) {
        Quikapp server = setup.start();
        try {
            Person admin = server.setUp();
            Company company = Company.found(server.address(), admin);
            Records records = new Records(company, admin);
            try (Crowd crowd = Crowd.gather(company, PEOPLE, CHANNELS)) {
                crowd.send(POSTS_EACH, Duration.ZERO);
                crowd.awaitAcknowledged(POSTS / 3);
                server.kill();
                server = setup.start();
                crowd.awaitAcknowledged(POSTS);
                crowd.rest();
                crowd.awaitRecorded(records);
                Verdict verdict = Verdict.of(eventLog, crowd, records);
                System.out.println(verdict);
                assertThat(verdict.isClean()).as("nothing is lost: %s", verdict).isTrue();
            }
            assertThat(records.isAuditIntact()).as("the audit's chain is whole").isTrue();
        } finally {
            server.close();
        }
    }

    /** Machines write faster here than the people whom the limit of frames is made for. */
    private static Quikapp.Setup withoutFloodLimit(Quikapp.Setup setup) {
        return Servers.unlimited(setup)
                .with("quikapp.realtime.frames-per-second", "100000")
                .with("quikapp.realtime.frame-burst", "100000");
    }
}
