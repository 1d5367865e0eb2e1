package com.quikapp.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.common.Uuid;
import org.awaitility.Awaitility;

/**
 * Real Kafka brokers (KRaft; each is controller too), every one its own process. With three, a topic has three copies, and
 * what is acknowledged stands on two of them at least.
 */
public final class Kafka implements AutoCloseable {

    private static final Duration START = Duration.ofSeconds(60);
    private static final String CLUSTER = "MkU3OEVBNTcwNTJENDM2Qg";

    private record Node(int id, Path home, String host, int port, int controllerPort, String directoryId) {
        String address() {
            return host + ":" + port;
        }

        String controller() {
            return host + ":" + controllerPort;
        }
    }

    private final List<Node> nodes;
    private final Program[] programs;

    private Kafka(Path home, String host, int brokers) {
        this.nodes = IntStream.rangeClosed(1, brokers)
                .mapToObj(id -> new Node(
                        id,
                        home.resolve("broker-" + id),
                        host,
                        Ports.free(),
                        Ports.free(),
                        Uuid.randomUuid().toString()))
                .toList();
        this.programs = new Program[brokers];
        nodes.forEach(this::format);
        nodes.forEach(node -> programs[node.id - 1] = launch(node));
        nodes.forEach(this::awaitListening);
    }

    /** Starts one broker that keeps its data in the folder (4-5 s). */
    public static Kafka start(Path home) {
        return start(home, "127.0.0.1", 1);
    }

    /** Starts so many brokers that listen at this address of the machine. */
    public static Kafka start(Path home, String host, int brokers) {
        return new Kafka(home, host, brokers);
    }

    /** The addresses for clients, {@code host:port} and commas. */
    public String bootstrapServers() {
        return nodes.stream().map(Node::address).collect(Collectors.joining(","));
    }

    /** Stops all brokers; what was written stays in their folders. */
    public void stop() {
        for (Program program : programs) {
            program.stop();
        }
    }

    /** Starts the stopped or killed brokers again on the same ports. */
    public void startAgain() {
        nodes.stream()
                .filter(node -> !programs[node.id - 1].isAlive())
                .forEach(node -> programs[node.id - 1] = launch(node));
        nodes.forEach(this::awaitListening);
    }

    /** How many brokers there are. */
    public int brokers() {
        return nodes.size();
    }

    /** The process of a broker, counted from 1. */
    public Program broker(int id) {
        return programs[id - 1];
    }

    @Override
    public void close() {
        for (Program program : programs) {
            program.kill();
        }
    }

    private static Program launch(Node node) {
        return Program.java(
                node.home,
                "kafka",
                "kafka.Kafka",
                List.of(node.home.resolve("server.properties").toString()));
    }

    private void awaitListening(Node node) {
        Awaitility.await("Kafka listens")
                .atMost(START)
                .until(() -> programs[node.id - 1].requireAlive() && Ports.listens(node.host, node.port));
    }

    private void format(Node node) {
        try {
            Files.createDirectories(node.home);
            Files.writeString(node.home.resolve("server.properties"), properties(node));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<String> arguments = new ArrayList<>(List.of(
                "format",
                "--cluster-id",
                CLUSTER,
                "--config",
                node.home.resolve("server.properties").toString()));
        arguments.addAll(List.of("--initial-controllers", initialControllers()));
        Program.java(node.home, "format", "kafka.tools.StorageTool", arguments).awaitSuccess(START);
    }

    private String initialControllers() {
        return nodes.stream()
                .map(node -> node.id + "@" + node.controller() + ":" + node.directoryId)
                .collect(Collectors.joining(","));
    }

    private String properties(Node node) {
        int copies = nodes.size();
        return """
                process.roles=broker,controller
                node.id=%1$d
                controller.quorum.bootstrap.servers=%2$s
                controller.listener.names=CONTROLLER
                listeners=PLAINTEXT://%3$s,CONTROLLER://%4$s
                advertised.listeners=PLAINTEXT://%3$s
                listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
                log.dirs=%5$s
                num.partitions=4
                default.replication.factor=%6$d
                min.insync.replicas=%7$d
                offsets.topic.num.partitions=4
                offsets.topic.replication.factor=%6$d
                transaction.state.log.replication.factor=%6$d
                transaction.state.log.min.isr=%7$d
                share.coordinator.state.topic.replication.factor=%6$d
                share.coordinator.state.topic.min.isr=%7$d
                group.initial.rebalance.delay.ms=0
                """.formatted(
                        node.id,
                        nodes.stream().map(Node::controller).collect(Collectors.joining(",")),
                        node.address(),
                        node.controller(),
                        node.home.resolve("logs"),
                        copies,
                        Math.max(1, copies - 1));
    }
}
