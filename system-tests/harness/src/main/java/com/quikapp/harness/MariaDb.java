package com.quikapp.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;

/** Debian's MariaDB, which syncs every commit to the disk. */
public final class MariaDb implements Database {

    /** Where Debian puts the server program. */
    public static final Path PROGRAM = Path.of("/usr/sbin/mariadbd");

    private static final Duration START = Duration.ofSeconds(60);
    private static final String ADMINISTRATOR = "root";
    private static final String USER = "quikapp";

    private final Path home;
    private final String host;
    private final int port = Ports.free();
    private Program program;

    private MariaDb(Path home, String host) {
        this.home = home;
        this.host = host;
        install();
        this.program = launch();
    }

    /** Starts a server that listens at this address of the machine (3-6 s). */
    public static MariaDb start(Path home, String host) {
        return new MariaDb(home, host);
    }

    /** Text is compared byte by byte, as in production. */
    @Override
    public Map<String, String> settings(String name) {
        try (Connection connection = connect("");
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name + " CHARACTER SET utf8mb4 COLLATE utf8mb4_bin");
            statement.execute("CREATE USER IF NOT EXISTS " + USER + "@'%'");
            statement.execute("GRANT ALL ON " + name + ".* TO " + USER + "@'%'");
        } catch (SQLException e) {
            throw new IllegalStateException("MariaDB made no database " + name, e);
        }
        return Map.of(
                "quikapp.database",
                "mariadb",
                "quikapp.database.url",
                url(host, name) + "&socketTimeout=20000&connectTimeout=5000",
                "quikapp.database.user",
                USER);
    }

    @Override
    public Connection connect(String name) throws SQLException {
        return DriverManager.getConnection(url("127.0.0.1", name), ADMINISTRATOR, "");
    }

    @Override
    public boolean isRunning() {
        return Ports.listens(host, port);
    }

    @Override
    public void kill() {
        program.kill();
    }

    @Override
    public void freeze() {
        program.freeze();
    }

    @Override
    public void thaw() {
        program.thaw();
    }

    @Override
    public void stop() {
        program.stop();
    }

    @Override
    public void startAgain() {
        program.kill();
        program = launch();
    }

    @Override
    public void close() {
        program.stop();
    }

    /** Without encryption: this server has no certificate, and the driver refuses to go without unless told to. */
    private String url(String address, String name) {
        return "jdbc:mariadb://" + address + ":" + port + "/" + name + "?sslMode=disable";
    }

    private void install() {
        try {
            Files.createDirectories(home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        run("install", "mariadb-install-db", "--auth-root-authentication-method=normal", "--skip-test-db")
                .awaitSuccess(START);
    }

    private Program launch() {
        Program started = run(
                "mariadb",
                PROGRAM.toString(),
                "--socket=" + home.resolve("socket"),
                "--pid-file=" + home.resolve("pid"),
                "--bind-address=" + (host.equals("127.0.0.1") ? host : "0.0.0.0"),
                "--port=" + port,
                "--max-connections=300",
                "--innodb-flush-log-at-trx-commit=1");
        Awaitility.await("MariaDB accepts connections")
                .atMost(START)
                .until(() -> started.requireAlive() && Ports.listens(host, port));
        return started;
    }

    /** MariaDB refuses to run as root unless told to; everyone else runs it as themselves. */
    private Program run(String name, String program, String... options) {
        List<String> command = new ArrayList<>(List.of(
                program,
                "--no-defaults",
                "--datadir=" + home.resolve("data"),
                "--user=" + System.getProperty("user.name")));
        command.addAll(List.of(options));
        return Program.run(home, name, command, Map.of());
    }
}
