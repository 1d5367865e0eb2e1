package com.quikapp.harness;

import java.util.ArrayList;
import java.util.List;

/**
 * Network namespaces for the servers of a cluster: each server has one line to the database, one to Kafka, one to Redis and
 * one to the load balancer, and each line can be cut. A cut line swallows what is sent, as an unplugged one
 * does: nothing is refused. Needs root.
 */
public final class Network implements AutoCloseable {

    /** What a server is connected to. */
    public enum Line {
        DATABASE,
        KAFKA,
        REDIS,
        CLIENTS;

        /** The address on the side of the dependency, or of the load balancer. */
        String outside() {
            return "10.77." + (ordinal() + 1) + ".1";
        }

        String inside(int server) {
            return "10.77." + (ordinal() + 1) + "." + (10 + server);
        }

        private String bridge() {
            return "qa-" + ordinal();
        }

        private String outerEnd(int server) {
            return "qa-" + ordinal() + "-" + server;
        }
    }

    private final int servers;

    private Network(int servers) {
        this.servers = servers;
    }

    /** Whether this machine lets namespaces be made. */
    public static boolean isPossible() {
        try {
            Processes.run("ip", "netns", "add", "qa-try");
            Processes.run("ip", "netns", "delete", "qa-try");
            return true;
        } catch (IllegalStateException | java.io.UncheckedIOException no) {
            return false;
        }
    }

    /** Lays the lines for so many servers. */
    static Network lay(int servers) {
        Network network = new Network(servers);
        network.remove();
        Runtime.getRuntime().addShutdownHook(new Thread(network::remove));
        for (Line line : Line.values()) {
            ip("link", "add", line.bridge(), "type", "bridge");
            ip("address", "add", line.outside() + "/24", "dev", line.bridge());
            ip("link", "set", line.bridge(), "up");
        }
        for (int server = 1; server <= servers; server++) {
            ip("netns", "add", namespace(server));
            ip("-n", namespace(server), "link", "set", "lo", "up");
            for (Line line : Line.values()) {
                network.lay(line, server);
            }
        }
        return network;
    }

    /** What to put before a command so that it runs at a server's end of the lines. */
    List<String> prefix(int server) {
        return List.of("ip", "netns", "exec", namespace(server));
    }

    /** Cuts a server's line. */
    public void cut(int server, Line line) {
        ip("link", "set", line.outerEnd(server), "down");
    }

    /** Mends it. */
    public void mend(int server, Line line) {
        ip("link", "set", line.outerEnd(server), "up");
    }

    @Override
    public void close() {
        remove();
    }

    private void lay(Line line, int server) {
        String inner = "to-" + line.ordinal();
        ip("link", "add", line.outerEnd(server), "type", "veth", "peer", "name", inner, "netns", namespace(server));
        ip("link", "set", line.outerEnd(server), "master", line.bridge(), "up");
        ip("-n", namespace(server), "address", "add", line.inside(server) + "/24", "dev", inner);
        ip("-n", namespace(server), "link", "set", inner, "up");
    }

    private void remove() {
        for (int server = 1; server <= servers; server++) {
            tryIp("netns", "delete", namespace(server));
        }
        for (Line line : Line.values()) {
            for (int server = 1; server <= servers; server++) {
                tryIp("link", "delete", line.outerEnd(server));
            }
            tryIp("link", "delete", line.bridge());
        }
    }

    private static String namespace(int server) {
        return "qa-server-" + server;
    }

    private static void tryIp(String... arguments) {
        try {
            ip(arguments);
        } catch (IllegalStateException notThere) {
            // Nothing is left of it.
        }
    }

    private static void ip(String... arguments) {
        List<String> command = new ArrayList<>(List.of("ip"));
        command.addAll(List.of(arguments));
        Processes.run(command.toArray(String[]::new));
    }
}
