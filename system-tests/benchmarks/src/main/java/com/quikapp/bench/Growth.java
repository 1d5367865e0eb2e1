package com.quikapp.bench;

import com.quikapp.harness.Company;
import com.quikapp.harness.Json;
import com.quikapp.harness.Postgres;
import com.quikapp.harness.Quikapp;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Processor time for a delivery and memory for a connection with many connections beside few: what a server can do must
 * not depend on how full it is. All are in rooms of 50, the connections of one person each, and about 400 messages a
 * second come in all.
 */
final class Growth implements Bench.Benchmark {

    private static final Duration WARM_UP = Duration.ofSeconds(60);

    private static final int ROOM = 50;
    private static final Load FEW = new Load("5k", 100, ROOM, 4, 1);
    private static final Load MORE = new Load("10k", 200, ROOM, 2, 1);
    private static final Load MANY = new Load("19k", 380, ROOM, 1, 1);
    private static final Duration SETTLE = Duration.ofSeconds(5);

    private record Size(String name, double micros, double bytes) {}

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
            measure(server, staff, channels, FEW);
            Size few = measure(server, staff, channels, FEW);
            List<Figure> figures = new ArrayList<>();
            for (Load load : List.of(MORE, MANY)) {
                Size size = measure(server, staff, channels, load);
                figures.add(
                        new Figure("growth_cpu_" + size.name, size.micros, "µs CPU/delivery", few.name, few.micros));
                figures.add(new Figure("growth_bytes_" + size.name, size.bytes, "bytes", few.name, few.bytes));
            }
            return figures;
        }
    }

    private static Size measure(Quikapp server, Staff staff, List<String> channels, Load load)
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
            double bytes = (double) (process.bytes() - before) / (load.rooms() * load.members());
            Senders posts = new Senders(load, swarm, senders, room -> Posts.frame(channels.get(room)), process);
            posts.warmUp(WARM_UP);
            Rounds rounds = new Rounds(posts::microsPerDelivery);
            rounds.run();
            return new Size(load.name(), rounds.of(0), bytes);
        }
    }
}
