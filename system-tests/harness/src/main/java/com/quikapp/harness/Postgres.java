package com.quikapp.harness;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** A real PostgreSQL on loopback that syncs every commit to the disk, and can be stopped and started again. */
public final class Postgres implements AutoCloseable {

    private final Path home;
    private final int port = Ports.free();
    private EmbeddedPostgres server;

    private Postgres(Path home) {
        this.home = home;
        this.server = launch();
    }

    /** Starts a server that keeps its data in the folder (2-4 s). */
    public static Postgres start(Path home) {
        return new Postgres(home);
    }

    /** Makes an empty database and gives its address for JDBC. */
    public String database(String name) {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL made no database " + name, e);
        }
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + name;
    }

    /** The name of the database's user; there is no password. */
    public String user() {
        return "postgres";
    }

    /** Stops the server; connections break, the data stays. */
    public void stop() {
        close();
    }

    /** Starts the stopped server again on the same port and data. */
    public void startAgain() {
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
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
