package com.quikapp.harness;

import com.quikapp.harness.Network.Line;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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

    private final Setup setup;
    private final @Nullable Network network;
    private final Database database;
    private final Kafka kafka;
    private final Redis redis;
    private final List<Quikapp.Setup> setups = new ArrayList<>();
    private final Quikapp[] servers;
    private final HaProxy proxy;

    private Cluster(Setup setup) {
        this.setup = setup;
        this.network = setup.lines ? Network.lay(setup.servers) : null;
        this.database = setup.product.start(setup.databaseHome, outside(Line.DATABASE));
        this.kafka = Kafka.start(setup.home.resolve("kafka"), outside(Line.KAFKA), setup.brokers);
        this.redis = Redis.start(setup.home.resolve("redis"), outside(Line.REDIS));
        Map<String, String> tables = database.settings(DATABASE);
        for (int server = 1; server <= setup.servers; server++) {
            setups.add(server(server, tables));
        }
        this.servers = new Quikapp[setup.servers];
        List<URI> addresses = setups.stream().map(Quikapp.Setup::address).toList();
        this.proxy = HaProxy.start(setup.home.resolve("haproxy"), setup.port, addresses);
        startAll();
    }

    /** A cluster to be, with everything it keeps in the folder. */
    public static Setup in(Path home) {
        return new Setup(home);
    }

    /** The address clients use: the load balancer's. */
    public URI address() {
        return proxy.address();
    }

    /** Signs the first system administrator up, by way of the load balancer. */
    public Person setUp() {
        return server(1).setUp(address(), setup.home.resolve("shared"));
    }

    /** A server, counted from 1. */
    public Quikapp server(int number) {
        return servers[number - 1];
    }

    /** Starts a stopped or killed server again, on its data. */
    public void startAgain(int number) {
        startAgain(number, Map.of());
    }

    /** Starts a stopped or killed server again with more variables in its environment, this once. */
    public void startAgain(int number, Map<String, String> environment) {
        servers[number - 1] = setups.get(number - 1).start(environment);
        awaitReady();
    }

    /** Starts a stopped or killed server again as the version that another working copy has assembled. */
    public void startAgain(int number, Path liberty) {
        setups.get(number - 1).liberty(liberty);
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

    /** The lines between the servers and the rest. @throws IllegalStateException without {@link Setup#lines} */
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

    private Quikapp.Setup server(int number, Map<String, String> tables) {
        Quikapp.Setup server = Quikapp.in(setup.home.resolve("server-" + number))
                .jvm("-Xmx768m")
                .behindProxy()
                .with("quikapp.node", "server-" + number)
                .with("quikapp.shared", setup.home.resolve("shared").toString())
                .with("quikapp.proxies", outside(Line.CLIENTS).replace(".", "\\."))
                .with("quikapp.public-url", "http://127.0.0.1:" + setup.port)
                .with("quikapp.events.connector", "smallrye-kafka")
                .with("quikapp.kafka.bootstrap-servers", kafka.bootstrapServers())
                .with("quikapp.redis.url", redis.url());
        tables.forEach(server::with);
        if (number > 1) {
            server.with("quikapp.role.search", "false").with("quikapp.role.analytics", "false");
        }
        if (network != null) {
            server.host(Line.CLIENTS.inside(number)).within(network.prefix(number));
        }
        setup.settings.forEach(server::with);
        return server;
    }

    private String outside(Line line) {
        return setup.lines ? line.outside() : "127.0.0.1";
    }

    /** How a cluster will be started. */
    public static final class Setup {

        private final Path home;
        private final Map<String, String> settings = new LinkedHashMap<>();
        private Path databaseHome;
        private Database.Product product = Database.Product.POSTGRES;
        private int servers = 2;
        private int brokers = 1;
        private int port = Ports.free();
        private boolean lines;

        private Setup(Path home) {
            this.home = home;
            this.databaseHome = home.resolve("database");
        }

        /** Two unless given. */
        public Setup servers(int wanted) {
            servers = wanted;
            return this;
        }

        /** One unless given. */
        public Setup brokers(int wanted) {
            brokers = wanted;
            return this;
        }

        /** The load balancer's port, instead of any free one. */
        public Setup port(int wanted) {
            port = wanted;
            return this;
        }

        /** PostgreSQL unless given. */
        public Setup database(Database.Product wanted) {
            product = wanted;
            return this;
        }

        /** Where the database keeps its data, instead of in the cluster's folder. */
        public Setup database(Path folder) {
            databaseHome = folder;
            return this;
        }

        /** Gives every server lines of its own, which can be cut ({@link Network}). */
        public Setup lines() {
            lines = true;
            return this;
        }

        /** A setting of all servers. */
        public Setup with(String name, String value) {
            settings.put(name, value);
            return this;
        }

        /** Starts everything, and waits until all servers are ready. */
        public Cluster start() {
            return new Cluster(this);
        }
    }
}
