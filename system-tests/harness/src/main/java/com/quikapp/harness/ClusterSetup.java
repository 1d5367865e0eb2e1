package com.quikapp.harness;

import com.quikapp.harness.Network.Line;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a cluster will be started, and each part of it. */
public final class ClusterSetup {

    private final Path home;
    private final Map<String, String> settings = new LinkedHashMap<>();
    private Path databaseHome;
    private Database.Product product = Database.Product.POSTGRES;
    private int servers = 2;
    private int brokers = 1;
    private int port = Ports.free();
    private boolean lines;

    ClusterSetup(Path home) {
        this.home = home;
        this.databaseHome = home.resolve("database");
    }

    /** Two unless given. */
    public ClusterSetup servers(int wanted) {
        servers = wanted;
        return this;
    }

    /** One unless given. */
    public ClusterSetup brokers(int wanted) {
        brokers = wanted;
        return this;
    }

    /** The load balancer's port, instead of any free one. */
    public ClusterSetup port(int wanted) {
        port = wanted;
        return this;
    }

    /** PostgreSQL unless given. */
    public ClusterSetup database(Database.Product wanted) {
        product = wanted;
        return this;
    }

    /** Where the database keeps its data, instead of in the cluster's folder. */
    public ClusterSetup database(Path folder) {
        databaseHome = folder;
        return this;
    }

    /** Gives every server lines of its own, which can be cut ({@link Network}). */
    public ClusterSetup lines() {
        lines = true;
        return this;
    }

    /** A setting of all servers. */
    public ClusterSetup with(String name, String value) {
        settings.put(name, value);
        return this;
    }

    /** Starts everything, and waits until all servers are ready. */
    public Cluster start() {
        return new Cluster(this);
    }

    int servers() {
        return servers;
    }

    /** The folder that all servers share. */
    Path shared() {
        return home.resolve("shared");
    }

    @Nullable Network layLines() {
        return lines ? Network.lay(servers) : null;
    }

    Database startDatabase() {
        return product.start(databaseHome, outside(Line.DATABASE));
    }

    Kafka startKafka() {
        return Kafka.start(home.resolve("kafka"), outside(Line.KAFKA), brokers);
    }

    Redis startRedis() {
        return Redis.start(home.resolve("redis"), outside(Line.REDIS));
    }

    HaProxy startProxy(List<URI> addresses) {
        return HaProxy.start(home.resolve("haproxy"), port, addresses);
    }

    /**
     * A server, counted from 1.
     *
     * @param dependencies where the database, Kafka and Redis are, as settings
     */
    Quikapp.Setup server(int number, Map<String, String> dependencies, @Nullable Network network) {
        Quikapp.Setup server = Quikapp.in(home.resolve("server-" + number))
                .jvm("-Xmx768m")
                .behindProxy()
                .with("quikapp.node", "server-" + number)
                .with("quikapp.shared", shared().toString())
                .with("quikapp.proxies", outside(Line.CLIENTS).replace(".", "\\."))
                .with("quikapp.public-url", "http://127.0.0.1:" + port);
        dependencies.forEach(server::with);
        if (number > 1) {
            server.with("quikapp.role.search", "false").with("quikapp.role.analytics", "false");
        }
        if (network != null) {
            server.host(Line.CLIENTS.inside(number)).within(network.prefix(number));
        }
        settings.forEach(server::with);
        return server;
    }

    private String outside(Line line) {
        return lines ? line.outside() : "127.0.0.1";
    }
}
