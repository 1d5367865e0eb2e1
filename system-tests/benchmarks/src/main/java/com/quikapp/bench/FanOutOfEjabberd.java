package com.quikapp.bench;

import com.quikapp.harness.Company;
import com.quikapp.harness.Ejabberd;
import com.quikapp.harness.Postgres;
import com.quikapp.harness.Quikapp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * Deliveries for a second of the server's processor time, one room of 1,000 and 20 messages of 200 bytes a second, beside
 * ejabberd's rooms without an archive, presence or encryption. QuikApp's are stored in PostgreSQL before they are delivered.
 */
final class FanOutOfEjabberd implements Bench.Benchmark {

    private static final Load LOAD = new Load("fanout_vs_ejabberd", 1, 1_000, 20, 1);
    private static final double MICROS = 1e6;
    private static final Duration WARM_UP = Duration.ofSeconds(120);

    @Override
    public List<Figure> run(Path home) throws Exception {
        if (!Files.isExecutable(Ejabberd.PROGRAM)) {
            System.err.println("ejabberd is not installed (system-tests/prepare)");
            return List.of();
        }
        try (Postgres postgres = Postgres.start(home.resolve("postgres"));
                Quikapp server = Settings.forClients(Settings.on(postgres, Quikapp.in(home.resolve("quikapp"))))
                        .start();
                Ejabberd ejabberd = Ejabberd.start(home.resolve("ejabberd"));
                Swarm ours = new Swarm(server.address(), "\"message.posted\"");
                Swarm theirs = new Swarm(ejabberd.address(), "<body>")) {
            Company company = Company.found(server.address(), server.setUp());
            return measure(
                    FanOut.quikapp(LOAD, ours, company, FanOut.people(company), new ServerProcess(server.pid())),
                    room(theirs, new ServerProcess(ejabberd.pid())));
        }
    }

    private static List<Figure> measure(Senders ours, Senders theirs) throws IOException {
        Rounds rounds = new Rounds(ours::microsPerDelivery, theirs::microsPerDelivery);
        ours.warmUp(WARM_UP);
        theirs.warmUp(WARM_UP);
        rounds.run();
        return List.of(new Figure(
                LOAD.name(), MICROS / rounds.of(0), "deliveries/CPU second", "ejabberd MUC", MICROS / rounds.of(1)));
    }

    private static Senders room(Swarm swarm, ServerProcess process) {
        for (int member = 0; member < LOAD.members(); member++) {
            swarm.connect(new XmppWire("room", member));
        }
        swarm.listen();
        return new Senders(LOAD, swarm, swarm.connections().subList(0, 1), room -> Settings.TEXT, process);
    }
}
