package com.quikapp.bench;

import com.quikapp.harness.BareLiberty;
import com.quikapp.harness.Company;
import com.quikapp.harness.Json;
import com.quikapp.harness.Person;
import com.quikapp.harness.Quikapp;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** Memory of the server's Java machine for one connection on which nothing happens, beside a bare endpoint's. */
final class IdleConnections implements Bench.Benchmark {

    private static final int CONNECTIONS = 5_000;
    private static final int WARM_UP = 200;
    private static final int PEOPLE = 10;
    private static final Duration SETTLE = Duration.ofSeconds(5);

    @Override
    public List<Figure> run(Path home) throws Exception {
        double quikapp = ofQuikapp(home.resolve("quikapp"));
        double bare = ofPeer(home.resolve("peer"));
        return List.of(new Figure("idle-connection", quikapp, "bytes", "bare endpoint", bare));
    }

    private static double ofQuikapp(Path home) throws Exception {
        try (Quikapp server =
                Settings.unlimited(Quikapp.in(home)).jvm(ServerProcess.TRACKING).start()) {
            Company company = Company.found(server.address(), server.setUp());
            List<Person> people = new ArrayList<>();
            for (int i = 0; i < PEOPLE; i++) {
                people.add(company.hire("Person" + i));
            }
            String hello = Json.object("type", "hello", "resume", Json.object()).toString();
            return bytesEach(server.address(), server.pid(), (swarm, i) -> {
                String token = people.get(i % PEOPLE).accessToken();
                swarm.connect("/ws/v1", "Authorization: Bearer " + token + "\r\n", hello);
            });
        }
    }

    private static double ofPeer(Path home) throws Exception {
        try (BareLiberty peer = BareLiberty.start(home, PeerEndpoint.class, ServerProcess.TRACKING)) {
            return bytesEach(peer.address(), peer.pid(), (swarm, i) -> swarm.connect("/peer/" + i, "", ""));
        }
    }

    private static double bytesEach(URI address, long pid, BiConsumer<Swarm, Integer> connect)
            throws IOException, InterruptedException {
        ServerProcess server = new ServerProcess(pid);
        try (Swarm warmUp = new Swarm(address, "\n")) {
            connect(warmUp, WARM_UP, connect);
        }
        long before = server.bytes();
        try (Swarm swarm = new Swarm(address, "\n")) {
            connect(swarm, CONNECTIONS, connect);
            return (double) (server.bytes() - before) / CONNECTIONS;
        }
    }

    private static void connect(Swarm swarm, int count, BiConsumer<Swarm, Integer> connect) {
        for (int i = 0; i < count; i++) {
            connect.accept(swarm, i);
        }
        swarm.listen();
        Pause.of(SETTLE);
    }
}
