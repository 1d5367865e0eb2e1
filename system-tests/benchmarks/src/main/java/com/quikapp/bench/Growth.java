package com.quikapp.bench;

import com.quikapp.harness.Company;
import com.quikapp.harness.Json;
import com.quikapp.harness.Postgres;
import com.quikapp.harness.Quikapp;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Processor time for a delivery, and memory and processor time for a connection, with many connections beside few: what a
 * server can do must not depend on how full it is. All are in rooms of 50, the connections of one person each, and about
 * 400 messages a second come in all. What the connections cost without messages, which is their heartbeats, is measured by
 * itself and not counted as the deliveries'.
 */
final class Growth implements Bench.Benchmark {

    private static final Duration WARM_UP = Duration.ofSeconds(60);
    private static final Duration SETTLE = Duration.ofSeconds(5);

    /** Two heartbeats of the clients. */
    private static final Duration WINDOW = Duration.ofSeconds(20);

    private static final int ROUNDS = 3;
    private static final int ROOM = 50;
    private static final Load FEW = new Load("5k", 100, ROOM, 4, 1);
    private static final Load MORE = new Load("10k", 200, ROOM, 2, 1);
    private static final Load MANY = new Load("19k", 380, ROOM, 1, 1);

    private record Size(double bytes, double quiet, double micros) {}

    @Override
    public List<Figure> run(Path home) throws Exception {
        try (Postgres postgres = Postgres.start(home.resolve("postgres"));
                Quikapp server = Settings.forClients(Settings.on(postgres, Quikapp.in(home.resolve("quikapp"))))
                        .jvm(ServerProcess.TRACKING)
                        .start()) {
            Staff staff = new Staff(Company.found(server.address(), server.setUp()), MANY.rooms());
            List<String> channels = new ArrayList<>();
            for (int room = 0; room < MANY.rooms(); room++) {
                channels.add(staff.channel(room));
            }
            measure(server, staff, channels, FEW, WARM_UP);
            Map<Load, List<Size>> sizes = new HashMap<>();
            for (int round = 0; round < ROUNDS; round++) {
                for (Load load : List.of(FEW, MORE, MANY)) {
                    sizes.computeIfAbsent(load, first -> new ArrayList<>())
                            .add(measure(server, staff, channels, load, Duration.ZERO));
                }
            }
            return figures(sizes);
        }
    }

    private static List<Figure> figures(Map<Load, List<Size>> sizes) {
        List<Figure> figures = new ArrayList<>();
        for (Load load : List.of(MORE, MANY)) {
            figures.add(figure("cpu", load, "µs CPU/delivery", sizes, Size::micros));
            figures.add(figure("quiet", load, "µs CPU/connection and second", sizes, Size::quiet));
            figures.add(figure("bytes", load, "bytes", sizes, Size::bytes));
        }
        return figures;
    }

    private static Figure figure(
            String what, Load load, String unit, Map<Load, List<Size>> sizes, Function<Size, Double> value) {
        return new Figure(
                "growth_" + what + "_" + load.name(),
                best(sizes, load, value),
                unit,
                FEW.name(),
                best(sizes, FEW, value));
    }

    private static double best(Map<Load, List<Size>> sizes, Load load, Function<Size, Double> value) {
        return Rounds.best(
                sizes.getOrDefault(load, List.of()).stream().map(value).toList());
    }

    private static Size measure(Quikapp server, Staff staff, List<String> channels, Load load, Duration warmUp)
            throws IOException, InterruptedException {
        ServerProcess process = new ServerProcess(server.pid());
        long before = process.bytes();
        try (Swarm swarm = new Swarm(server.address(), "\"message.posted\"")) {
            swarm.keepAlive(Json.object("type", "ping").toString());
            List<SwarmConnection> senders = new ArrayList<>();
            for (int room = 0; room < load.rooms(); room++) {
                for (int member = 1; member < load.members(); member++) {
                    staff.connect(swarm, room);
                }
                senders.add(staff.connect(swarm, room));
            }
            swarm.listen();
            Pause.of(SETTLE);
            double connections = load.rooms() * load.members();
            double bytes = (process.bytes() - before) / connections;
            Senders posts = new Senders(load, swarm, senders, room -> Posts.frame(channels.get(room)), process);
            posts.warmUp(warmUp);
            double quiet = micros(process, () -> Pause.of(WINDOW));
            long deliveries = swarm.received();
            double busy = micros(process, () -> posts.send(WINDOW));
            return new Size(
                    bytes, quiet / connections / WINDOW.toSeconds(), (busy - quiet) / (swarm.received() - deliveries));
        }
    }

    private static double micros(ServerProcess process, Runnable work) throws IOException {
        Duration before = process.cpu();
        work.run();
        return process.cpu().minus(before).toNanos() / 1_000.0;
    }
}
