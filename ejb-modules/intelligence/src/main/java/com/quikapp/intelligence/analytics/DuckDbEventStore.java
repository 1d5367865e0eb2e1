package com.quikapp.intelligence.analytics;

import com.quikapp.platform.QuikappHome;
import com.quikapp.platform.Service;
import com.quikapp.platform.id.ChannelId;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duckdb.DuckDBConnection;

/**
 * Facts in an embedded DuckDB file, {@code analytics/events.duckdb}. One thread writes at a time, and a commit is on disk
 * before it returns, so whoever acknowledges an event after {@link #append} loses nothing by a kill. The file is opened at
 * first use and tried again after a failure.
 */
@Service
class DuckDbEventStore implements EventStore {

    private static final System.Logger LOG = System.getLogger(DuckDbEventStore.class.getName());

    /** Ids grow with time: the range lets DuckDB skip all blocks older than the batch. */
    private static final String ADD = """
            INSERT INTO message_fact
            SELECT DISTINCT ON (message_id) * FROM incoming
            WHERE message_id NOT IN (
                SELECT message_id FROM message_fact
                WHERE message_id BETWEEN (SELECT min(message_id) FROM incoming)
                    AND (SELECT max(message_id) FROM incoming))
            """;

    private final QuikappHome home;
    private final AnalyticsConfig config;
    private Optional<DuckDBConnection> writer = Optional.empty();

    @Inject
    DuckDbEventStore(QuikappHome home, AnalyticsConfig config) {
        this.home = home;
        this.config = config;
    }

    @Override
    public void append(List<MessageFact> facts) {
        if (!facts.isEmpty()) {
            write(connection -> add(connection, facts));
        }
    }

    @Override
    public void save(RecountRun recount, List<MessageFact> facts) {
        write(connection -> {
            add(connection, facts);
            DuckDbRecount.write(connection, recount);
        });
    }

    @Override
    public Optional<RecountRun> recount() {
        try (var reader = reader()) {
            return DuckDbRecount.read(reader);
        } catch (SQLException failed) {
            LOG.log(System.Logger.Level.WARNING, "How far the recount is cannot be read", failed);
            throw new AnalyticsUnavailable();
        }
    }

    @Override
    public List<ActivityView> activity(ActivityQuery query, int limit) {
        var sql = ActivitySql.of(query);
        try (var reader = reader();
                var statement = reader.prepareStatement(sql)) {
            statement.setLong(1, query.workspaceId().value());
            statement.setObject(2, query.from());
            statement.setObject(3, query.to().plusDays(1));
            statement.setInt(4, limit);
            try (var rows = statement.executeQuery()) {
                return read(query, rows);
            }
        } catch (SQLException failed) {
            LOG.log(System.Logger.Level.WARNING, "Activity cannot be counted", failed);
            throw new AnalyticsUnavailable();
        }
    }

    /** Closes the file; the next use opens it again. */
    @PreDestroy
    synchronized void close() {
        try {
            if (writer.isPresent()) {
                writer.get().close();
            }
        } catch (SQLException failed) {
            LOG.log(System.Logger.Level.WARNING, "The event store cannot be closed", failed);
        } finally {
            writer = Optional.empty();
        }
    }

    private interface Change {
        void on(DuckDBConnection connection) throws SQLException;
    }

    private synchronized void write(Change change) {
        try {
            commit(connection(), change);
        } catch (SQLException failed) {
            LOG.log(System.Logger.Level.WARNING, "Facts cannot be stored", failed);
            close();
            throw new AnalyticsUnavailable();
        }
    }

    private static void commit(DuckDBConnection connection, Change change) throws SQLException {
        connection.setAutoCommit(false);
        try {
            change.on(connection);
            connection.commit();
        } catch (SQLException | RuntimeException failed) {
            connection.rollback();
            throw failed;
        }
    }

    private static void add(DuckDBConnection connection, List<MessageFact> facts) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("DELETE FROM incoming");
            collect(connection, facts);
            statement.execute(ADD);
        }
    }

    private static void collect(DuckDBConnection connection, List<MessageFact> facts) throws SQLException {
        try (var appender = connection.createAppender("temp", "main", "incoming")) {
            for (var fact : facts) {
                appender.beginRow();
                appender.append(fact.messageId().value());
                appender.append(fact.workspaceId().value());
                appender.append(fact.channelId().value());
                appender.append(fact.authorId().value());
                appender.append(fact.reply());
                appender.append(LocalDateTime.ofInstant(fact.postedAt(), ZoneOffset.UTC));
                appender.endRow();
            }
        }
    }

    private static List<ActivityView> read(ActivityQuery query, ResultSet rows) throws SQLException {
        var result = new ArrayList<ActivityView>();
        boolean byDay = query.by().contains(Dimension.DAY);
        boolean byChannel = query.by().contains(Dimension.CHANNEL);
        while (rows.next()) {
            result.add(new ActivityView(
                    byDay ? rows.getObject("posted_day", LocalDate.class) : null,
                    byChannel ? new ChannelId(rows.getLong("channel_id")) : null,
                    rows.getLong("messages"),
                    rows.getLong("active_users")));
        }
        return result;
    }

    private synchronized Connection reader() throws SQLException {
        return connection().duplicate();
    }

    private synchronized DuckDBConnection connection() throws SQLException {
        if (writer.isEmpty()) {
            writer = Optional.of(DuckDbFile.open(home.folder("analytics").resolve("events.duckdb"), config));
        }
        return writer.get();
    }
}
