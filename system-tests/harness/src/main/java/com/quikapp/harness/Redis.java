package com.quikapp.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;

/** Debian's Redis as its own process, which keeps nothing on disk. */
public final class Redis implements AutoCloseable {

    /** Where Debian puts the server program. */
    public static final Path PROGRAM = Path.of("/usr/bin/redis-server");

    private static final Duration START = Duration.ofSeconds(20);

    private final Path home;
    private final String host;
    private final int port = Ports.free();
    private Program program;

    private Redis(Path home, String host) {
        this.home = home;
        this.host = host;
        this.program = launch();
    }

    /** Starts a server that listens at this address of the machine. */
    public static Redis start(Path home, String host) {
        try {
            Files.createDirectories(home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Redis(home, host);
    }

    /** The address for clients. */
    public String url() {
        return "redis://" + host + ":" + port;
    }

    /** Its process. */
    public Program program() {
        return program;
    }

    /** Starts the killed server again, empty, on the same port. */
    public void startAgain() {
        program = launch();
    }

    @Override
    public void close() {
        program.kill();
    }

    private Program launch() {
        Program started = Program.run(
                home,
                "redis",
                List.of(
                        PROGRAM.toString(),
                        "--bind",
                        host,
                        "--port",
                        Integer.toString(port),
                        "--protected-mode",
                        "no",
                        "--save",
                        "",
                        "--appendonly",
                        "no",
                        "--dir",
                        home.toString()),
                Map.of());
        Awaitility.await("Redis listens")
                .atMost(START)
                .until(() -> started.requireAlive() && Ports.listens(host, port));
        return started;
    }
}
