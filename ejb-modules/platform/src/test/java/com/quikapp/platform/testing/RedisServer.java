package com.quikapp.platform.testing;

import com.quikapp.platform.redis.Redis;
import com.quikapp.platform.redis.RedisConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Assumptions;

/** Debian's Redis on loopback, without a file. It can be killed and started again on the same port. */
public final class RedisServer implements AutoCloseable {

    /** Where Debian puts the server program. */
    public static final String PROGRAM = "/usr/bin/redis-server";

    private static final Duration START = Duration.ofSeconds(10);

    private final Path home;
    private final int port;
    private Process process;

    private RedisServer() {
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
            home = Files.createTempDirectory("quikapp-redis");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        process = launch();
    }

    /** Starts one (0.3 s); where the program is missing the test is skipped, by name. */
    public static RedisServer start() {
        Assumptions.assumeTrue(Files.isExecutable(Path.of(PROGRAM)), "Redis is not installed (" + PROGRAM + ")");
        return new RedisServer();
    }

    public String url() {
        return "redis://127.0.0.1:" + port;
    }

    /** A client as the application makes it; to be stopped by the test. */
    public Redis client() {
        return new Redis(new RedisConfig(Optional.of(url()), Duration.ofSeconds(1)));
    }

    /** SIGKILL; all it held is gone. */
    public void kill() {
        process.destroyForcibly();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public void restart() {
        kill();
        process = launch();
    }

    @Override
    public void close() {
        kill();
        Folders.delete(home);
    }

    private Process launch() {
        try {
            Process started = new ProcessBuilder(
                            PROGRAM, "--bind", "127.0.0.1", "--port", "" + port, "--save", "", "--appendonly", "no")
                    .directory(home.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(home.resolve("log").toFile())
                    .start();
            Awaitility.await("Redis accepts connections")
                    .atMost(START)
                    .pollInterval(Duration.ofMillis(20))
                    .until(this::accepts);
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean accepts() {
        try (Socket connection = new Socket("127.0.0.1", port)) {
            return connection.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }
}
