package com.quikapp.platform.event;

import com.quikapp.platform.Service;
import com.quikapp.platform.database.InList;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** The table {@code outbox}; joins the running transaction when there is one. */
@Service
class OutboxRepository {

    private static final int MAX_ROWS = 500;

    private final DataSource dataSource;
    private final ServerName server;

    @Inject
    OutboxRepository(DataSource dataSource, ServerName server) {
        this.dataSource = dataSource;
        this.server = server;
    }

    void insert(Collection<OutboxEntry> entries, Instant now) throws SQLException {
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement("INSERT INTO outbox"
                        + " (id, topic, event_key, payload, owner, created_at) VALUES (?, ?, ?, ?, ?, ?)")) {
            for (var entry : entries) {
                insert.setLong(1, entry.id());
                insert.setString(2, entry.topic());
                insert.setString(3, entry.key());
                insert.setString(4, entry.payload());
                insert.setString(5, server.incarnation());
                insert.setTimestamp(6, Timestamp.from(now));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    void delete(List<Long> ids) throws SQLException {
        var list = InList.of(ids);
        try (var connection = dataSource.getConnection();
                var delete = connection.prepareStatement("DELETE FROM outbox WHERE id IN (" + list.marks() + ")")) {
            list.bind(delete, 1);
            delete.executeUpdate();
        }
    }

    /** The oldest entries that other incarnations of this server left behind, in order. */
    List<OutboxEntry> leftBehindHere(long after) throws SQLException {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement("SELECT id, topic, event_key, payload FROM outbox"
                        + " WHERE owner LIKE ? AND owner <> ? AND id > ? ORDER BY id")) {
            select.setString(1, server.name().replace("_", "\\_") + "/%");
            select.setString(2, server.incarnation());
            select.setLong(3, after);
            return entries(select);
        }
    }

    /** This server's oldest entries that were stored before the given time, in order. */
    List<OutboxEntry> ownStoredBefore(Instant time, long after) throws SQLException {
        return storedBefore("=", time, after);
    }

    /** The oldest entries of all other servers that were stored before the given time, in order. */
    List<OutboxEntry> othersStoredBefore(Instant time, long after) throws SQLException {
        return storedBefore("<>", time, after);
    }

    private List<OutboxEntry> storedBefore(String comparison, Instant time, long after) throws SQLException {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement("SELECT id, topic, event_key, payload FROM outbox"
                        + " WHERE owner " + comparison + " ? AND created_at < ? AND id > ? ORDER BY id")) {
            select.setString(1, server.incarnation());
            select.setTimestamp(2, Timestamp.from(time));
            select.setLong(3, after);
            return entries(select);
        }
    }

    /** When the oldest entry of any server was stored. */
    Optional<Instant> oldest() throws SQLException {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement("SELECT created_at FROM outbox ORDER BY id")) {
            select.setMaxRows(1);
            try (var row = select.executeQuery()) {
                return row.next() ? Optional.of(row.getTimestamp(1).toInstant()) : Optional.empty();
            }
        }
    }

    private static List<OutboxEntry> entries(PreparedStatement select) throws SQLException {
        select.setMaxRows(MAX_ROWS);
        var entries = new ArrayList<OutboxEntry>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                entries.add(new OutboxEntry(row.getLong(1), row.getString(2), row.getString(3), row.getString(4)));
            }
        }
        return entries;
    }
}
