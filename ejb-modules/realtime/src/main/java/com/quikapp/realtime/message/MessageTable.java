package com.quikapp.realtime.message;

import com.quikapp.platform.Service;
import com.quikapp.platform.database.InList;
import com.quikapp.platform.id.MessageId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes and reads rows of the table {@code message} on a connection that belongs to its caller. */
@Service
class MessageTable {

    private static final String COLUMNS =
            "id, workspace_id, channel_id, seq, kind, author_id, body, root_id, mentions, idempotency_key, trace_id,"
                    + " created_at";

    private static final String INSERT =
            "INSERT INTO message (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    void insert(Connection connection, List<MessageRow> rows) throws SQLException {
        try (var insert = connection.prepareStatement(INSERT)) {
            for (var row : rows) {
                bind(insert, row);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** The messages that were stored under these keys, by key. */
    Map<String, MessageRow> byKeys(Connection connection, List<String> keys) throws SQLException {
        Map<String, MessageRow> found = new HashMap<>();
        if (keys.isEmpty()) {
            return found;
        }
        var list = InList.of(keys);
        try (var select = connection.prepareStatement(query("idempotency_key IN (" + list.marks() + ")"))) {
            list.bind(select, 1);
            for (var row : rows(select)) {
                found.put(String.valueOf(row.key()), row);
            }
        }
        return found;
    }

    /** Those of the messages that are stored. */
    List<MessageRow> byIds(Connection connection, List<MessageId> ids) throws SQLException {
        if (ids.isEmpty()) {
            return List.of();
        }
        var list = InList.of(ids);
        try (var select = connection.prepareStatement(query("id IN (" + list.marks() + ")"))) {
            list.bind(select, 1);
            return rows(select);
        }
    }

    /** Rows that meet a condition on numbers, and an order or limit after it. */
    List<MessageRow> select(Connection connection, String condition, long... values) throws SQLException {
        try (var select = connection.prepareStatement(query(condition))) {
            for (int at = 0; at < values.length; at++) {
                select.setLong(at + 1, values[at]);
            }
            return rows(select);
        }
    }

    private static String query(String condition) {
        return "SELECT " + COLUMNS + " FROM message WHERE " + condition;
    }

    private static List<MessageRow> rows(PreparedStatement select) throws SQLException {
        try (var result = select.executeQuery()) {
            List<MessageRow> rows = new ArrayList<>();
            while (result.next()) {
                rows.add(row(result));
            }
            return rows;
        }
    }

    private static void bind(PreparedStatement insert, MessageRow row) throws SQLException {
        insert.setLong(1, row.id());
        insert.setLong(2, row.workspaceId());
        insert.setLong(3, row.channelId());
        insert.setLong(4, row.seq());
        insert.setString(5, row.kind().code());
        insert.setLong(6, row.authorId());
        insert.setString(7, row.text());
        setLong(insert, 8, row.rootId());
        insert.setString(9, row.mentions().stored());
        insert.setString(10, row.key());
        insert.setString(11, row.traceId());
        insert.setTimestamp(12, Timestamp.from(row.createdAt()));
    }

    private static void setLong(PreparedStatement insert, int at, @Nullable Long value) throws SQLException {
        if (value == null) {
            insert.setNull(at, Types.BIGINT);
        } else {
            insert.setLong(at, value);
        }
    }

    private static MessageRow row(ResultSet result) throws SQLException {
        long root = result.getLong(8);
        return new MessageRow(
                result.getLong(1),
                result.getLong(2),
                result.getLong(3),
                result.getLong(4),
                MessageKind.of(result.getString(5)),
                result.getLong(6),
                result.getString(7),
                root == 0 ? null : root,
                Mentions.ofStored(result.getString(9)),
                result.getString(10),
                result.getString(11),
                result.getTimestamp(12).toInstant());
    }
}
