package com.quikapp.platform.database;

import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;

/** The database products QuikApp runs on, and how they write the few column types that differ. */
public enum Dialect {
    H2("TIMESTAMP(6)", "CHARACTER VARYING(1000000)", "BINARY LARGE OBJECT", "EXTRACT(EPOCH FROM CURRENT_TIMESTAMP)"),
    POSTGRESQL("TIMESTAMPTZ(6)", "TEXT", "BYTEA", "EXTRACT(EPOCH FROM clock_timestamp())"),
    MARIADB("DATETIME(6)", "LONGTEXT", "LONGBLOB", "UNIX_TIMESTAMP(SYSDATE(6))");

    private final Map<String, String> placeholders;
    private final String epochSeconds;

    Dialect(String timestamp, String text, String bytes, String epochSeconds) {
        this.epochSeconds = epochSeconds;
        placeholders = Map.of("timestamp", timestamp, "text", text, "bytes", bytes);
    }

    /** Names usable in migration scripts as <code>${timestamp}</code>, <code>${text}</code>, <code>${bytes}</code>. */
    public Map<String, String> placeholders() {
        return placeholders;
    }

    /** An expression for the seconds since 1970 by the database's clock, with fractions. */
    String epochSeconds() {
        return epochSeconds;
    }

    /** @throws IllegalStateException when the product is none of the supported ones */
    public static Dialect of(DataSource dataSource) throws SQLException {
        try (var connection = dataSource.getConnection()) {
            var product = connection.getMetaData().getDatabaseProductName();
            return switch (product) {
                case "H2" -> H2;
                case "PostgreSQL" -> POSTGRESQL;
                case "MariaDB", "MySQL" -> MARIADB;
                default -> throw new IllegalStateException("QuikApp does not run on " + product);
            };
        }
    }
}
