package com.quikapp.platform.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.mariadb.jdbc.MariaDbDataSource;

/** Debian's MariaDB on loopback with a data folder of its own, started once per JVM and stopped with it. */
public final class MariaDbServer {

    /** Where Debian puts the server program. */
    public static final String PROGRAM = "/usr/sbin/mariadbd";

    private static final Duration START = Duration.ofSeconds(60);

    private static final class Holder {
        static final MariaDbServer SHARED = new MariaDbServer();
    }

    private final Path home;
    private final int port;

    private MariaDbServer() {
        try {
            home = Files.createTempDirectory("quikapp-mariadb");
            port = freePort();
            install();
            Process server = launch();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
            awaitReady(server);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether this machine has MariaDB. */
    public static boolean isInstalled() {
        return Files.isExecutable(Path.of(PROGRAM));
    }

    /** The server of this JVM; the first call starts it (3-6 s). */
    public static MariaDbServer shared() {
        return Holder.SHARED;
    }

    /** Makes an empty database of that name that compares text byte by byte, as production does. */
    public DataSource database(String name) {
        try (Connection connection = DriverManager.getConnection(url(""), "root", "");
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name + " CHARACTER SET utf8mb4 COLLATE utf8mb4_bin");
            MariaDbDataSource source = new MariaDbDataSource(url(name));
            source.setUser("root");
            source.setPassword("");
            return source;
        } catch (SQLException e) {
            throw new IllegalStateException("MariaDB made no database " + name, e);
        }
    }

    private String url(String name) {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + name + "?sslMode=disable";
    }

    private void install() throws IOException {
        Process install = start(
                "install",
                List.of(
                        "mariadb-install-db",
                        "--no-defaults",
                        "--datadir=" + home.resolve("data"),
                        "--auth-root-authentication-method=normal",
                        "--skip-test-db"));
        try {
            if (install.waitFor() != 0) {
                throw new IOException("mariadb-install-db failed: " + log("install"));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private Process launch() throws IOException {
        return start(
                "server",
                List.of(
                        PROGRAM,
                        "--no-defaults",
                        "--datadir=" + home.resolve("data"),
                        "--socket=" + home.resolve("socket"),
                        "--pid-file=" + home.resolve("pid"),
                        "--bind-address=127.0.0.1",
                        "--port=" + port,
                        "--max-connections=200",
                        "--transaction-isolation=READ-COMMITTED",
                        "--innodb-flush-log-at-trx-commit=0"));
    }

    /** MariaDB refuses to run as root unless told to; everyone else runs it as themselves. */
    private Process start(String log, List<String> command) throws IOException {
        List<String> withUser = new java.util.ArrayList<>(command);
        withUser.add("--user=" + System.getProperty("user.name"));
        File output = home.resolve(log + ".log").toFile();
        return new ProcessBuilder(withUser)
                .redirectErrorStream(true)
                .redirectOutput(output)
                .start();
    }

    private void awaitReady(Process server) {
        Awaitility.await("MariaDB accepts connections").atMost(START).until(() -> {
            if (!server.isAlive()) {
                throw new IllegalStateException("MariaDB stopped at once: " + log("server"));
            }
            try (Connection connection = DriverManager.getConnection(url(""), "root", "")) {
                return connection.isValid(1);
            } catch (SQLException e) {
                return false;
            }
        });
    }

    private String log(String name) throws IOException {
        return Files.readString(home.resolve(name + ".log"));
    }

    private void stop(Process server) {
        server.destroyForcibly();
        try {
            server.waitFor();
            Folders.delete(home);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
