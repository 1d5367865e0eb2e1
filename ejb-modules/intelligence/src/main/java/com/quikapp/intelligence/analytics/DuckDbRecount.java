package com.quikapp.intelligence.analytics;

import com.quikapp.platform.id.UserId;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The one row of the table {@code recount} of a DuckDB file, on a connection that belongs to its caller. */
final class DuckDbRecount {

    static final String SCHEMA = """
            CREATE TABLE IF NOT EXISTS recount (
                total BIGINT NOT NULL,
                done BIGINT NOT NULL,
                after_id BIGINT NOT NULL,
                started_by BIGINT,
                started_at TIMESTAMP NOT NULL,
                finished_at TIMESTAMP
            );
            """;

    private DuckDbRecount() {}

    static Optional<RecountRun> read(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "SELECT total, done, after_id, started_by, started_at, finished_at FROM recount")) {
            return row.next() ? Optional.of(run(row)) : Optional.empty();
        }
    }

    static void write(Connection connection, RecountRun run) throws SQLException {
        try (var delete = connection.createStatement();
                var insert = connection.prepareStatement("INSERT INTO recount VALUES (?, ?, ?, ?, ?, ?)")) {
            delete.execute("DELETE FROM recount");
            insert.setLong(1, run.total());
            insert.setLong(2, run.done());
            insert.setLong(3, run.afterId());
            insert.setObject(4, run.startedBy() == null ? null : run.startedBy().value());
            insert.setObject(5, utc(run.startedAt()));
            insert.setObject(6, utc(run.finishedAt()));
            insert.execute();
        }
    }

    private static RecountRun run(ResultSet row) throws SQLException {
        long startedBy = row.getLong(4);
        return new RecountRun(
                row.getLong(1),
                row.getLong(2),
                row.getLong(3),
                startedBy == 0 ? null : new UserId(startedBy),
                row.getObject(5, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                instant(row.getObject(6, LocalDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable LocalDateTime time) {
        return time == null ? null : time.toInstant(ZoneOffset.UTC);
    }

    private static @Nullable LocalDateTime utc(@Nullable Instant time) {
        return time == null ? null : LocalDateTime.ofInstant(time, ZoneOffset.UTC);
    }
}
