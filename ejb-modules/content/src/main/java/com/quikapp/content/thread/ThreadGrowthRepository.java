package com.quikapp.content.thread;

import com.quikapp.platform.Service;
import com.quikapp.platform.database.InList;
import com.quikapp.platform.id.MessageId;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;

/** Adds replies to threads, few statements for many replies. */
@Service
class ThreadGrowthRepository {

    private static final String LOCK = "SELECT root_id FROM thread WHERE root_id IN (%s) ORDER BY root_id FOR UPDATE";
    private static final String GROW = "UPDATE thread SET reply_count = reply_count + ?,"
            + " last_reply_at = CASE WHEN last_reply_at < ? THEN ? ELSE last_reply_at END WHERE root_id = ?";
    private static final String BEGIN =
            "INSERT INTO thread (reply_count, last_reply_at, root_id, root_author_id, channel_id) VALUES (?, ?, ?, ?, ?)";

    private final DataSource database;

    @Inject
    ThreadGrowthRepository(DataSource database) {
        this.database = database;
    }

    /** Counts the replies and leaves the threads' rows locked; the growths are in the order of their roots. */
    void count(Collection<Growth> growths) {
        for (var some : InList.parts(growths)) {
            try (var connection = database.getConnection()) {
                count(connection, some);
            } catch (SQLException cause) {
                throw new IllegalStateException("Threads cannot be stored", cause);
            }
        }
    }

    private void count(Connection connection, List<Growth> growths) throws SQLException {
        var known = lock(
                connection, growths.stream().map(growth -> growth.root().id()).toList());
        try (var grow = connection.prepareStatement(GROW);
                var begin = connection.prepareStatement(BEGIN)) {
            for (var growth : growths) {
                if (known.contains(growth.root().id())) {
                    grow(grow, growth);
                } else {
                    begin(begin, growth);
                }
            }
            grow.executeBatch();
            begin.executeBatch();
        }
    }

    private static Set<MessageId> lock(Connection connection, List<MessageId> roots) throws SQLException {
        var found = new HashSet<MessageId>();
        var list = InList.of(roots);
        try (var select = connection.prepareStatement(LOCK.formatted(list.marks()))) {
            list.bind(select, 1);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(new MessageId(rows.getLong(1)));
                }
            }
        }
        return found;
    }

    private static void grow(PreparedStatement statement, Growth growth) throws SQLException {
        statement.setInt(1, growth.replies());
        statement.setTimestamp(2, Timestamp.from(growth.lastReplyAt()));
        statement.setTimestamp(3, Timestamp.from(growth.lastReplyAt()));
        statement.setLong(4, growth.root().id().value());
        statement.addBatch();
    }

    private static void begin(PreparedStatement statement, Growth growth) throws SQLException {
        statement.setInt(1, growth.replies());
        statement.setTimestamp(2, Timestamp.from(growth.lastReplyAt()));
        statement.setLong(3, growth.root().id().value());
        statement.setLong(4, growth.root().authorId().value());
        statement.setLong(5, growth.root().channelId().value());
        statement.addBatch();
    }
}
