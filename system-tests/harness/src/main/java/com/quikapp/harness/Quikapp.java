package com.quikapp.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;

/**
 * One server of the assembled application, as its own process with its own settings, port and data folder. It can be
 * killed and started again on the same data.
 */
public final class Quikapp implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(5);

    private static final String APPLICATION_FAILED = "CWWKZ0002E";

    /** Options for the Java machines of all servers; tests let them start fast, benchmarks let them run fast. */
    private static final String JVM = System.getProperty("quikapp.server.jvm", "");

    private final Path home;
    private final URI address;
    private final Program program;

    private Quikapp(Path home, URI address, Program program) {
        this.home = home;
        this.address = address;
        this.program = program;
    }

    /** A server to be, with everything it keeps in the folder. */
    public static Setup in(Path home) {
        return new Setup(home);
    }

    /** The address clients use. */
    public URI address() {
        return address;
    }

    /** Where the server keeps its data. */
    public Path data() {
        return home.resolve("data");
    }

    /** Sets the new server up with the one-time code from its data folder, and gives its system administrator. */
    public Person setUp() {
        return setUp(data());
    }

    /** Like {@link #setUp()}, with the data folder somewhere else. */
    public Person setUp(Path data) {
        return setUp(address(), data);
    }

    Person setUp(URI front, Path data) {
        try {
            return Company.setUp(
                    front, Files.readString(data.resolve("setup-code")).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The operating system's number of the server's Java process. */
    public long pid() {
        return program.newestProcess();
    }

    /** Everything the server wrote to its console and its log so far. */
    public String log() {
        Path messages = home.resolve("output/quikapp/logs/messages.log");
        try {
            return program.output() + (Files.exists(messages) ? Files.readString(messages) : "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its processes, to be frozen or killed. */
    public Program program() {
        return program;
    }

    /** Ends the server as an operator would (SIGTERM). */
    public void stop() {
        program.stop();
    }

    /** Ends the server as a power cut would (SIGKILL). */
    public void kill() {
        program.kill();
    }

    @Override
    public void close() {
        program.kill();
    }

    private void awaitReady() {
        Awaitility.await("QuikApp is ready")
                .atMost(START)
                .pollInterval(Duration.ofMillis(200))
                .until(() -> program.requireAlive() && requireStarting() && isReady());
    }

    /** True; fails at once when the application could not be started, which the server itself survives. */
    private boolean requireStarting() {
        if (program.output().contains(APPLICATION_FAILED)) {
            throw new IllegalStateException("The application did not start:\n" + log());
        }
        return true;
    }

    private boolean isReady() {
        try {
            return Api.of(address()).get("/health/ready").status() == 200;
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    /** How a server will be started. */
    public static final class Setup {

        private final Path home;
        private final Map<String, String> settings = new LinkedHashMap<>();
        private final List<String> jvm = new ArrayList<>();
        private final List<String> command = new ArrayList<>();
        private Path liberty = Installation.LIBERTY;
        private String host = "127.0.0.1";
        private int port = Ports.free();
        private boolean proxied;

        private Setup(Path home) {
            this.home = home;
            with("quikapp.data", home.resolve("data").toString());
        }

        /** Sets one of the server's settings, by its name in the manual. */
        public Setup with(String name, String value) {
            settings.put(name, value);
            return this;
        }

        /** Adds an option of the Java virtual machine. */
        public Setup jvm(String option) {
            jvm.add(option);
            return this;
        }

        /** Listens on this port instead of any free one. */
        public Setup port(int wanted) {
            port = wanted;
            return this;
        }

        /** Listens at this address of the machine instead of loopback. */
        Setup host(String wanted) {
            host = wanted;
            return this;
        }

        /** Runs what was assembled there, from the next start on. */
        Setup liberty(Path wanted) {
            liberty = wanted;
            return this;
        }

        /** Runs the server by way of this command. */
        Setup within(List<String> prefix) {
            command.addAll(prefix);
            return this;
        }

        /** Believes the proxies in {@code quikapp.proxies}. */
        Setup behindProxy() {
            proxied = true;
            return this;
        }

        /** The address the server will have. */
        URI address() {
            return URI.create("http://" + host + ":" + port);
        }

        /** Starts the server on what its folder holds, and waits until it is ready. */
        public Quikapp start() {
            return start(Map.of());
        }

        Quikapp start(Map<String, String> environment) {
            with("quikapp.http.host", host);
            with("quikapp.http.port", Integer.toString(port));
            Installation.prepare(liberty, home, settings);
            if (proxied) {
                Installation.putBehindProxy(home);
            }
            Quikapp server = new Quikapp(home, address(), launch(environment));
            server.awaitReady();
            return server;
        }

        private Program launch(Map<String, String> environment) {
            List<String> whole = new ArrayList<>(command);
            whole.addAll(List.of(liberty.resolve("bin/server").toString(), "run", "quikapp"));
            Map<String, String> variables = new LinkedHashMap<>(Map.of(
                    "WLP_USER_DIR", home.resolve("usr").toString(),
                    "WLP_OUTPUT_DIR", home.resolve("output").toString(),
                    "JAVA_HOME", System.getProperty("java.home"),
                    "JVM_ARGS", JVM + " " + String.join(" ", jvm)));
            variables.putAll(environment);
            return Program.run(home, "console", whole, variables);
        }

        /** The port the server will listen on. */
        public int port() {
            return port;
        }
    }
}
