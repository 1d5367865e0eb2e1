package com.quikapp.intelligence.analytics;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDriver;

/** Opens a DuckDB file with its schema. One process at a time can have it open. */
final class DuckDbFile {

    private static final String SCHEMA = """
            CREATE TABLE IF NOT EXISTS message_fact (
                message_id BIGINT NOT NULL,
                workspace_id BIGINT NOT NULL,
                channel_id BIGINT NOT NULL,
                author_id BIGINT NOT NULL,
                reply BOOLEAN NOT NULL,
                posted_at TIMESTAMP NOT NULL
            );
            CREATE TEMPORARY TABLE IF NOT EXISTS incoming AS SELECT * FROM message_fact LIMIT 0;
            """;

    private DuckDbFile() {}

    static DuckDBConnection open(Path file, AnalyticsConfig config) throws SQLException {
        var settings = new Properties();
        settings.setProperty("memory_limit", config.memoryMegabytes() + "MB");
        settings.setProperty("threads", Integer.toString(config.threads()));
        settings.setProperty("temp_directory", file.resolveSibling("temp").toString());
        settings.setProperty(DuckDBDriver.JDBC_STREAM_RESULTS, "false");
        DriverManager.registerDriver(new DuckDBDriver());
        var connection = (DuckDBConnection) new DuckDBDriver().connect("jdbc:duckdb:" + file, settings);
        try (var statement = connection.createStatement()) {
            statement.execute(SCHEMA);
            statement.execute(DuckDbRecount.SCHEMA);
            return connection;
        } catch (SQLException failed) {
            connection.close();
            throw failed;
        }
    }
}
