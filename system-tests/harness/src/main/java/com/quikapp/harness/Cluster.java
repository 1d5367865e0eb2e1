package com.quikapp.harness;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/**
 * Several servers of the assembled application behind HAProxy, on one database, Kafka and Redis, all real, all on this
 * machine, everything in one folder. The first server has all roles; the others leave search and analytics to it.
 */
public final class Cluster implements AutoCloseable {

    /** The name of the servers' database. */
    public static final String DATABASE = "quikapp";

    private final ClusterSetup setup;
    private final @Nullable Network network;
    private final Database database;
    private final Kafka kafka;
    private final Redis redis;
    private final List<Quikapp.Setup> setups = new ArrayList<>();
    private final Quikapp[] servers;
    private final HaProxy proxy;

    Cluster(ClusterSetup setup) {
        this.setup = setup;
        this.network = setup.layLines();
        this.database = setup.startDatabase();
        this.kafka = setup.startKafka();
        this.redis = setup.startRedis();
        Map<String, String> dependencies = dependencies();
        for (int number = 1; number <= setup.servers(); number++) {
            setups.add(setup.server(number, dependencies, network));
        }
        this.servers = new Quikapp[setups.size()];
        this.proxy =
                setup.startProxy(setups.stream().map(Quikapp.Setup::address).toList());
        startAll();
    }

    private Map<String, String> dependencies() {
        Map<String, String> settings = new HashMap<>(database.settings(DATABASE));
        settings.put("quikapp.events.connector", "smallrye-kafka");
        settings.put("quikapp.kafka.bootstrap-servers", kafka.bootstrapServers());
        settings.put("quikapp.redis.url", redis.url());
        return settings;
    }

    /** A cluster to be, with everything it keeps in the folder. */
    public static ClusterSetup in(Path home) {
        return new ClusterSetup(home);
    }

    /** The address clients use: the load balancer's. */
    public URI address() {
        return proxy.address();
    }

    /** Signs the first system administrator up, by way of the load balancer. */
    public Person setUp() {
        return server(1).setUp(address(), setup.shared());
    }

    /** A server, counted from 1. */
    public Quikapp server(int number) {
        return servers[number - 1];
    }

    /** How a server, counted from 1, is started from the next time on. */
    public Quikapp.Setup setup(int number) {
        return setups.get(number - 1);
    }

    /** Starts a stopped or killed server again, on its data. */
    public void startAgain(int number) {
        startAgain(number, Map.of());
    }

    /** Starts a stopped or killed server again with more variables in its environment, this once. */
    public void startAgain(int number, Map<String, String> environment) {
        servers[number - 1] = setup(number).start(environment);
        awaitReady();
    }

    /** Starts a stopped or killed server again as the version that another working copy has assembled. */
    public void startAgain(int number, Path liberty) {
        setup(number).liberty(liberty);
        startAgain(number);
    }

    /** How many servers there are. */
    public int servers() {
        return servers.length;
    }

    /** Waits until the load balancer sends requests to every server. */
    public void awaitReady() {
        Awaitility.await("the load balancer sees all servers")
                .atMost(java.time.Duration.ofMinutes(2))
                .until(() -> proxy.ready() == servers.length);
    }

    public Database database() {
        return database;
    }

    public Kafka kafka() {
        return kafka;
    }

    public Redis redis() {
        return redis;
    }

    public HaProxy proxy() {
        return proxy;
    }

    /**
     * The lines between the servers and the rest.
     *
     * @throws IllegalStateException without {@link ClusterSetup#lines}
     */
    public Network network() {
        if (network == null) {
            throw new IllegalStateException("The cluster was set up on loopback");
        }
        return network;
    }

    /** Ends the servers as an operator would, so that they drain, and then the rest. */
    public void stop() {
        CompletableFuture.allOf(IntStream.range(0, servers.length)
                        .mapToObj(at -> CompletableFuture.runAsync(servers[at]::stop))
                        .toArray(CompletableFuture<?>[]::new))
                .join();
        close();
    }

    @Override
    public void close() {
        proxy.close();
        for (Quikapp server : servers) {
            if (server != null) {
                server.close();
            }
        }
        redis.close();
        kafka.close();
        database.close();
        if (network != null) {
            network.close();
        }
    }

    /** All at once, as after a power cut: the first start's migrations, keys and set-up must bear that. */
    private void startAll() {
        try {
            CompletableFuture.allOf(IntStream.range(0, servers.length)
                            .mapToObj(at -> CompletableFuture.runAsync(
                                    () -> servers[at] = setups.get(at).start()))
                            .toArray(CompletableFuture<?>[]::new))
                    .join();
            awaitReady();
        } catch (RuntimeException failure) {
            close();
            throw failure;
        }
    }
}
