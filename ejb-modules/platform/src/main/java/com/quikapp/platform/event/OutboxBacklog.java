package com.quikapp.platform.event;

import com.quikapp.platform.Service;
import com.quikapp.platform.database.InList;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * The table {@code outbox_backlog}: events a single consumer of the embedded log has yet to take, while all others have
 * them. Each event is there once for each such consumer.
 */
@Service
class OutboxBacklog {

    /** As many as a consumer takes as one batch. */
    static final int PAGE = 500;

    private final DataSource dataSource;

    @Inject
    OutboxBacklog(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Keeps at most {@link InList#MOST} entries for the consumer; done again it changes nothing. */
    void add(String consumer, List<OutboxEntry> entries) throws SQLException {
        try (var connection = dataSource.getConnection()) {
            delete(connection, consumer, entries);
            try (var insert = connection.prepareStatement("INSERT INTO outbox_backlog"
                    + " (consumer, id, topic, event_key, payload) VALUES (?, ?, ?, ?, ?)")) {
                for (var entry : entries) {
                    insert.setString(1, consumer);
                    insert.setLong(2, entry.id());
                    insert.setString(3, entry.topic());
                    insert.setString(4, entry.key());
                    insert.setString(5, entry.payload());
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        }
    }

    /** The consumer's oldest entries, in order. */
    List<OutboxEntry> oldest(String consumer) throws SQLException {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement("SELECT id, topic, event_key, payload FROM outbox_backlog"
                        + " WHERE consumer = ? ORDER BY id")) {
            select.setString(1, consumer);
            select.setMaxRows(PAGE);
            var entries = new ArrayList<OutboxEntry>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    entries.add(new OutboxEntry(row.getLong(1), row.getString(2), row.getString(3), row.getString(4)));
                }
            }
            return entries;
        }
    }

    void delete(String consumer, List<OutboxEntry> entries) throws SQLException {
        try (var connection = dataSource.getConnection()) {
            delete(connection, consumer, entries);
        }
    }

    private static void delete(Connection connection, String consumer, List<OutboxEntry> entries) throws SQLException {
        var list = InList.of(entries.stream().map(OutboxEntry::id).toList());
        try (var delete = connection.prepareStatement(
                "DELETE FROM outbox_backlog WHERE consumer = ? AND id IN (" + list.marks() + ")")) {
            delete.setString(1, consumer);
            list.bind(delete, 2);
            delete.executeUpdate();
        }
    }

    /** Who has entries here. */
    List<String> consumers() throws SQLException {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement("SELECT DISTINCT consumer FROM outbox_backlog");
                var row = select.executeQuery()) {
            var consumers = new ArrayList<String>();
            while (row.next()) {
                consumers.add(row.getString(1));
            }
            return consumers;
        }
    }
}
