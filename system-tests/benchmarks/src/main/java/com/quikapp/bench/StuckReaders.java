package com.quikapp.bench;

import com.quikapp.harness.Api;
import com.quikapp.harness.Company;
import com.quikapp.harness.Json;
import com.quikapp.harness.Person;
import com.quikapp.harness.Postgres;
import com.quikapp.harness.Quikapp;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Deliveries a second to 46 readers of a room of 50 under all the load that one poster can make, while the other four
 * do not read, beside the same while they do. Fails unless the four are sent away and nobody else misses anything.
 */
final class StuckReaders implements Bench.Benchmark {

    private static final int READERS = 46;
    private static final int STUCK = 4;
    private static final Pattern SHED = Pattern.compile("(?m)^quikapp_connections_shed_total\\S* ([0-9.]+)$");
    private static final Duration WARM_UP = Duration.ofSeconds(25);
    private static final Duration MEASURED = Duration.ofSeconds(10);
    private static final Duration TOLD = Duration.ofSeconds(3);
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
            double shedBefore = shed(server);
            long before = poster.answered();
            long start = System.nanoTime();
            poster.load(MEASURED);
            readers.await(poster.answered() * READERS);
            double nanos = (System.nanoTime() - start) / (double) (poster.answered() - before);
            requireShed(server, shedBefore + (stuck ? STUCK : 0));
            requireAllWell(readers);
            return nanos;
        }
    }

    private static void requireAllWell(Swarm readers) {
        if (readers.connections().stream().anyMatch(SwarmConnection::isBroken)) {
            throw new IllegalStateException("Somebody was sent away who reads");
        }
    }

    /** The server counts whom it sends away, and tells the count within a second. */
    private static void requireShed(Quikapp server, double clients) {
        Pause.of(TOLD);
        if (shed(server) != clients) {
            throw new IllegalStateException("Sent away were " + shed(server) + " and not " + clients);
        }
    }

    private static double shed(Quikapp server) {
        Matcher figure = SHED.matcher(Api.of(server.address())
                .with("Accept", "text/plain")
                .get("/metrics")
                .expect(200)
                .text());
        if (!figure.find()) {
            throw new IllegalStateException("The server does not tell whom it sent away");
        }
        return Double.parseDouble(figure.group(1));
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
