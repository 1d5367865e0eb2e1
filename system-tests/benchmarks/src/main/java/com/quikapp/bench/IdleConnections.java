package com.quikapp.bench;

import com.quikapp.harness.BareLiberty;
import com.quikapp.harness.Company;
import com.quikapp.harness.Quikapp;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Memory of the server's Java machine for one connection on which nothing happens, authenticated, of somebody in twenty
 * channels; beside a bare endpoint's. Fails when a connection leaves an HTTP session behind.
 */
final class IdleConnections implements Bench.Benchmark {

    private static final int CONNECTIONS = 5_000;
    private static final int WARM_UP = 200;
    private static final int PEOPLE = 10;
    private static final int CHANNELS = 20;
    private static final String SESSIONS = "com.ibm.ws.session.store.memory.MemorySession";
    private static final Duration SETTLE = Duration.ofSeconds(5);

    @Override
    public List<Figure> run(Path home) throws Exception {
        double quikapp = ofQuikapp(home.resolve("quikapp"));
        double bare = ofPeer(home.resolve("peer"));
        return List.of(new Figure("idle_bytes", quikapp, "bytes", "bare endpoint", bare));
    }

    private static double ofQuikapp(Path home) throws Exception {
        try (Quikapp server =
                Settings.unlimited(Quikapp.in(home)).jvm(ServerProcess.TRACKING).start()) {
            Staff staff = new Staff(Company.found(server.address(), server.setUp()), PEOPLE);
            for (int others = 1; others < CHANNELS; others++) {
                staff.channel();
            }
            return bytesEach(server.address(), server.pid(), staff::connect, 0);
        }
    }

    private static double ofPeer(Path home) throws Exception {
        try (BareLiberty peer = BareLiberty.start(home, PeerEndpoint.class, ServerProcess.TRACKING)) {
            return bytesEach(
                    peer.address(), peer.pid(), (swarm, i) -> swarm.connect("/peer/" + i, "", ""), CONNECTIONS);
        }
    }

    private static double bytesEach(URI address, long pid, BiConsumer<Swarm, Integer> connect, int sessions)
            throws IOException, InterruptedException {
        ServerProcess server = new ServerProcess(pid);
        try (Swarm warmUp = new Swarm(address, "\n")) {
            connect(warmUp, WARM_UP, connect);
        }
        long before = server.bytes();
        try (Swarm swarm = new Swarm(address, "\n")) {
            connect(swarm, CONNECTIONS, connect);
            double bytes = (double) (server.bytes() - before) / CONNECTIONS;
            long left = server.instances(SESSIONS);
            if (left < sessions || (sessions == 0 && left > 0)) {
                throw new IllegalStateException(left + " HTTP sessions");
            }
            return bytes;
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
