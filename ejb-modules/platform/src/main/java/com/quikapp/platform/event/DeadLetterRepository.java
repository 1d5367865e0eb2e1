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
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The table {@code dead_letter} as administrators look at it; joins the running transaction. */
@Service
class DeadLetterRepository {

    private static final String SELECT =
            "SELECT id, consumer_group, payload, cause, attempts, created_at, replayed_at FROM dead_letter WHERE ";

    private final DataSource dataSource;

    @Inject
    DeadLetterRepository(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    Optional<DeadLetter> find(long id) {
        return select("id = ?", 1, id).stream().findFirst();
    }

    /** The newest first, older than the given id, of one consumer or of all. */
    List<DeadLetter> newest(@Nullable String group, long before, int limit) {
        return group == null
                ? select("id < ? ORDER BY id DESC", limit, before)
                : select("id < ? AND consumer_group = ? ORDER BY id DESC", limit, before, group);
    }

    /** Those of a consumer that are not on their way to it, in the order they came, after the given id. */
    List<DeadLetter> waiting(String group, long after, int limit) {
        return select("id > ? AND consumer_group = ? AND replayed_at IS NULL ORDER BY id", limit, after, group);
    }

    void markReplayed(List<Long> ids, Instant now) {
        var list = InList.of(ids);
        try (var connection = dataSource.getConnection();
                var update = connection.prepareStatement(
                        "UPDATE dead_letter SET replayed_at = ? WHERE id IN (" + list.marks() + ")")) {
            update.setTimestamp(1, Timestamp.from(now));
            list.bind(update, 2);
            update.executeUpdate();
        } catch (SQLException cause) {
            throw new IllegalStateException("Dead letters cannot be marked", cause);
        }
    }

    void delete(long id) {
        try (var connection = dataSource.getConnection();
                var delete = connection.prepareStatement("DELETE FROM dead_letter WHERE id = ?")) {
            delete.setLong(1, id);
            delete.executeUpdate();
        } catch (SQLException cause) {
            throw new IllegalStateException("A dead letter cannot be discarded", cause);
        }
    }

    private List<DeadLetter> select(String condition, int limit, Object... values) {
        try (var connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(SELECT + condition)) {
            select.setMaxRows(limit);
            for (int at = 0; at < values.length; at++) {
                select.setObject(at + 1, values[at]);
            }
            var letters = new ArrayList<DeadLetter>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    letters.add(letter(rows));
                }
            }
            return letters;
        } catch (SQLException cause) {
            throw new IllegalStateException("Dead letters cannot be read", cause);
        }
    }

    private static DeadLetter letter(ResultSet row) throws SQLException {
        var replayed = row.getTimestamp(7);
        return new DeadLetter(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getInt(5),
                row.getTimestamp(6).toInstant(),
                replayed == null ? null : replayed.toInstant());
    }
}
