package com.quikapp.realtime.message;

import com.quikapp.platform.Service;
import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.MessageId;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/** Reads messages; each method on a connection of its own, or on the running transaction's. */
@Service
class MessageReads {

    private final DataSource dataSource;
    private final MessageTable table;
    private final ChannelSequences sequences;

    @Inject
    MessageReads(DataSource dataSource, MessageTable table, ChannelSequences sequences) {
        this.dataSource = dataSource;
        this.table = table;
        this.sequences = sequences;
    }

    /** A query on a connection. */
    private interface Query<T> {
        T on(Connection connection) throws SQLException;
    }

    Optional<MessageRow> byId(MessageId id) {
        return query(connection -> table.select(connection, "id = ?", id.value())).stream()
                .findFirst();
    }

    /** The rows before a place, the nearest ones, in ascending order. */
    List<MessageRow> before(Conversation of, long seq, int limit) {
        var rows = query(connection -> table.select(
                connection, of.condition() + " AND seq < ? ORDER BY seq DESC LIMIT ?", of.id(), seq, limit));
        Collections.reverse(rows);
        return rows;
    }

    /** The rows from a place on, in ascending order. */
    List<MessageRow> from(Conversation of, long seq, int limit) {
        return query(connection ->
                table.select(connection, of.condition() + " AND seq >= ? ORDER BY seq LIMIT ?", of.id(), seq, limit));
    }

    /** All rows of a channel from one place to another, both included, replies too. */
    List<MessageRow> range(ChannelId channel, long from, long to) {
        return query(connection -> table.select(
                connection, "channel_id = ? AND seq BETWEEN ? AND ? ORDER BY seq", channel.value(), from, to));
    }

    /** Rows of any channel in the order of their ids. */
    List<MessageRow> all(long afterId, int limit) {
        return query(
                connection -> table.select(connection, "id > ? AND kind = 'text' ORDER BY id LIMIT ?", afterId, limit));
    }

    long count() {
        return query(connection -> {
            try (var select = connection.prepareStatement("SELECT COUNT(*) FROM message WHERE kind = 'text'");
                    var row = select.executeQuery()) {
                return row.next() ? row.getLong(1) : 0L;
            }
        });
    }

    Map<Long, Long> lastSeqs(Collection<Long> channels) {
        return channels.isEmpty() ? Map.of() : query(connection -> sequences.read(connection, channels));
    }

    private <T> T query(Query<T> query) {
        try (var connection = dataSource.getConnection()) {
            return query.on(connection);
        } catch (SQLException cause) {
            throw new StorageFailed(cause);
        }
    }
}
