package com.quikapp.harness;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A real PostgreSQL on loopback that syncs every commit to the disk, and can be stopped and started again. */
public final class Postgres implements Database {

    private static final String LOOPBACK = "127.0.0.1";

    private final Path home;
    private final String host;
    private final int port = Ports.free();
    private EmbeddedPostgres server;

    private Postgres(Path home, String host) {
        this.home = home;
        this.host = host;
        this.server = launch();
        if (!host.equals(LOOPBACK)) {
            admitNeighbours();
        }
    }

    /** Starts a server that keeps its data in the folder (2-4 s). */
    public static Postgres start(Path home) {
        return start(home, LOOPBACK);
    }

    /** Starts a server that listens at this address of the machine too. */
    public static Postgres start(Path home, String host) {
        return new Postgres(home, host);
    }

    /** Makes an empty database and gives its address for JDBC. */
    public String database(String name) {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL made no database " + name, e);
        }
        return "jdbc:postgresql://" + host + ":" + port + "/" + name;
    }

    /** The name of the database's user; there is no password. */
    public String user() {
        return "postgres";
    }

    @Override
    public Map<String, String> settings(String name) {
        return Map.of(
                "quikapp.database",
                "postgresql",
                "quikapp.database.url",
                database(name),
                "quikapp.database.user",
                user());
    }

    @Override
    public Connection connect(String database) throws SQLException {
        return server.getDatabase(user(), database).getConnection();
    }

    @Override
    public boolean isRunning() {
        return Ports.listens(host, port);
    }

    @Override
    public void kill() {
        List<ProcessHandle> all = family();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(member -> member.onExit().join());
    }

    @Override
    public void freeze() {
        signal("STOP");
    }

    @Override
    public void thaw() {
        signal("CONT");
    }

    /** Lets the machines of the address's network in. */
    private void admitNeighbours() {
        try {
            String rule = "host all all samenet trust\n";
            Files.writeString(home.resolve("pg_hba.conf"), rule, StandardOpenOption.APPEND);
            ask("postgres", "SELECT pg_reload_conf()");
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("PostgreSQL lets nobody in", e);
        }
    }

    private void signal(String signal) {
        Processes.signal(signal, family());
    }

    private List<ProcessHandle> family() {
        try {
            long pid = Long.parseLong(
                    Files.readAllLines(home.resolve("postmaster.pid")).get(0).strip());
            ProcessHandle main = ProcessHandle.of(pid).orElseThrow();
            return Stream.concat(Stream.of(main), main.descendants()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        close();
    }

    @Override
    public void startAgain() {
        try {
            server.close();
        } catch (IOException | RuntimeException killed) {
            // There is nothing left to stop.
        }
        server = launch();
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private EmbeddedPostgres launch() {
        try {
            return EmbeddedPostgres.builder()
                    .setDataDirectory(home)
                    .setCleanDataDirectory(false)
                    .setPort(port)
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("max_connections", "300")
                    .setServerConfig("listen_addresses", host.equals(LOOPBACK) ? LOOPBACK : LOOPBACK + "," + host)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
