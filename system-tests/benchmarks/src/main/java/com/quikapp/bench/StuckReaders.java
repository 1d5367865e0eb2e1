package com.quikapp.bench;

import com.quikapp.harness.Company;
import com.quikapp.harness.Json;
import com.quikapp.harness.Person;
import com.quikapp.harness.Postgres;
import com.quikapp.harness.Quikapp;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * Deliveries a second to 46 readers of a room of 50 under all the load that one poster can make, while the other four
 * do not read, beside the same while they do. Fails unless the four are sent away and nobody else misses anything.
 */
final class StuckReaders implements Bench.Benchmark {

    private static final int READERS = 46;
    private static final int STUCK = 4;
    private static final int TOO_SLOW = 4408;
    private static final Duration WARM_UP = Duration.ofSeconds(25);
    private static final Duration MEASURED = Duration.ofSeconds(10);
    private static final String DELIVERY = "\"message.posted\"";

    @Override
    public List<Figure> run(Path home) throws Exception {
        try (Postgres postgres = Postgres.start(home.resolve("postgres"));
                Quikapp server = Settings.forClients(Settings.on(postgres, Quikapp.in(home.resolve("quikapp"))))
                        .start()) {
            Company company = Company.found(server.address(), server.setUp());
            Person person = company.hire("Reader");
            String channelId = company.channel("private", person);
            try (Swarm readers = new Swarm(server.address(), DELIVERY);
                    Windows poster = new Windows(server.address(), "\"type\":\"ack\"")) {
                for (int i = 0; i < READERS; i++) {
                    connect(readers, person);
                }
                readers.listen();
                readers.keepAlive(Json.object("type", "ping").toString());
                poster.connect("/ws/v1", bearer(person), hello(), () -> Posts.frame(channelId));
                poster.listen();
                return measure(server, person, readers, poster);
            }
        }
    }

    private static List<Figure> measure(Quikapp server, Person person, Swarm readers, Windows poster) throws Exception {
        Rounds rounds = new Rounds(
                () -> withOthers(server, person, readers, poster, true),
                () -> withOthers(server, person, readers, poster, false));
        poster.load(WARM_UP);
        readers.await(poster.answered() * READERS);
        rounds.run();
        return List.of(new Figure(
                "stuck_readers",
                READERS * 1e9 / rounds.of(0),
                "deliveries/s to the others",
                "all 50 read",
                READERS * 1e9 / rounds.of(1)));
    }

    /** Nanoseconds for a message that all readers got. */
    private static double withOthers(Quikapp server, Person person, Swarm readers, Windows poster, boolean stuck)
            throws IOException {
        try (Swarm others = new Swarm(server.address(), DELIVERY)) {
            for (int i = 0; i < STUCK; i++) {
                connect(others, person);
            }
            if (!stuck) {
                others.listen();
            }
            long before = poster.answered();
            long start = System.nanoTime();
            poster.load(MEASURED);
            readers.await(poster.answered() * READERS);
            double nanos = (System.nanoTime() - start) / (double) (poster.answered() - before);
            requireAllWell(readers);
            if (stuck) {
                requireShed(others);
            } else {
                requireAllWell(others);
            }
            return nanos;
        }
    }

    private static void requireAllWell(Swarm readers) {
        if (readers.connections().stream().anyMatch(SwarmConnection::isBroken)) {
            throw new IllegalStateException("Somebody was sent away who reads");
        }
    }

    private static void requireShed(Swarm stuck) throws IOException {
        for (SwarmConnection connection : stuck.connections()) {
            if (!connection.isClosedWith(TOO_SLOW)) {
                throw new IllegalStateException("Somebody who does not read was not sent away");
            }
        }
    }

    private static void connect(Swarm swarm, Person person) {
        swarm.connect("/ws/v1", bearer(person), hello());
    }

    private static String bearer(Person person) {
        return "Authorization: Bearer " + person.accessToken() + "\r\n";
    }

    private static String hello() {
        return Json.object("type", "hello", "resume", Json.object()).toString();
    }
}
