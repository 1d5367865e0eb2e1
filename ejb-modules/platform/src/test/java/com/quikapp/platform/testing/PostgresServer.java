package com.quikapp.platform.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A real PostgreSQL on loopback, started once per JVM and stopped with it. */
public final class PostgresServer {

    private static final class Holder {
        static final PostgresServer SHARED = new PostgresServer();
    }

    private final EmbeddedPostgres postgres;

    private PostgresServer() {
        try {
            postgres = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("max_connections", "200")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The server of this JVM; the first call starts it (2-4 s). */
    public static PostgresServer shared() {
        return Holder.SHARED;
    }

    /** Makes an empty database of that name. */
    public DataSource database(String name) {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL made no database " + name, e);
        }
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(url(name) + "?reWriteBatchedInserts=true");
        source.setUser("postgres");
        return source;
    }

    private String url(String name) {
        return "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/" + name;
    }
}
