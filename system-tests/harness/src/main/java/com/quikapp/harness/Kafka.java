package com.quikapp.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;

/** A real Kafka broker (KRaft, one node) as its own process on loopback. */
public final class Kafka implements AutoCloseable {

    private static final Duration START = Duration.ofSeconds(60);

    private final Path home;
    private final int port = Ports.free();
    private Program program;

    private Kafka(Path home) {
        this.home = home;
        configure();
        Program.java(home, "format", "kafka.tools.StorageTool", formatting()).awaitSuccess(START);
        this.program = launch();
    }

    /** Starts a broker that keeps its data in the folder (4-5 s). */
    public static Kafka start(Path home) {
        return new Kafka(home);
    }

    /** The address for clients, {@code host:port}. */
    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    /** Stops the broker; what was written stays in its folder. */
    public void stop() {
        program.stop();
    }

    /** Starts the stopped broker again on the same port. */
    public void startAgain() {
        program = launch();
    }

    @Override
    public void close() {
        program.kill();
    }

    private Program launch() {
        Program started = Program.java(
                home,
                "kafka",
                "kafka.Kafka",
                List.of(home.resolve("server.properties").toString()));
        Awaitility.await("Kafka listens").atMost(START).until(() -> started.requireAlive() && listens());
        return started;
    }

    private boolean listens() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private List<String> formatting() {
        return List.of(
                "format",
                "--standalone",
                "--cluster-id",
                "MkU3OEVBNTcwNTJENDM2Qg",
                "--config",
                home.resolve("server.properties").toString());
    }

    private void configure() {
        int controller = Ports.free();
        String properties = """
                process.roles=broker,controller
                node.id=1
                controller.quorum.bootstrap.servers=127.0.0.1:%2$d
                controller.listener.names=CONTROLLER
                listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
                listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
                log.dirs=%3$s
                num.partitions=4
                offsets.topic.num.partitions=4
                offsets.topic.replication.factor=1
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                group.initial.rebalance.delay.ms=0
                """.formatted(port, controller, home.resolve("logs"));
        try {
            Files.createDirectories(home);
            Files.writeString(home.resolve("server.properties"), properties);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
