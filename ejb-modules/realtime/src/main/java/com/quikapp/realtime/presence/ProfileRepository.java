package com.quikapp.realtime.presence;

import com.quikapp.platform.Service;
import com.quikapp.platform.database.InList;
import com.quikapp.platform.id.UserId;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The table {@code presence} by JDBC, many people at a time. A row is made when there is first something to keep. */
@Service
class ProfileRepository {

    private static final String SEEN = "UPDATE presence SET last_seen_at = ?"
            + " WHERE user_id = ? AND availability <> 'invisible' AND (last_seen_at IS NULL OR last_seen_at < ?)";

    private final DataSource database;

    @Inject
    ProfileRepository(DataSource database) {
        this.database = database;
    }

    /** What is kept of those of whom something is. */
    Map<UserId, Profile> find(Collection<UserId> users) {
        return with(connection -> {
            var found = new HashMap<UserId, Profile>();
            for (var part : InList.parts(users)) {
                var list = InList.of(part);
                try (var select = connection.prepareStatement(
                        "SELECT user_id, availability, status_text, status_emoji, status_until, last_seen_at"
                                + " FROM presence WHERE user_id IN (" + list.marks() + ")")) {
                    list.bind(select, 1);
                    try (var rows = select.executeQuery()) {
                        while (rows.next()) {
                            found.put(new UserId(rows.getLong(1)), profile(rows));
                        }
                    }
                }
            }
            return found;
        });
    }

    void setAvailability(UserId user, Availability availability) {
        change(user, "availability = ?", availability.code());
    }

    void setStatus(UserId user, @Nullable CustomStatus status) {
        change(
                user,
                "status_text = ?, status_emoji = ?, status_until = ?",
                status == null ? null : status.text(),
                status == null ? null : status.emoji(),
                status == null ? null : timestamp(status.until()));
    }

    /** Notes when people were last here; of those who are invisible nothing is noted. */
    void seen(Map<UserId, Instant> seen) {
        with(connection -> {
            ensure(connection, seen.keySet());
            try (var update = connection.prepareStatement(SEEN)) {
                for (var entry : seen.entrySet()) {
                    update.setTimestamp(1, timestamp(entry.getValue()));
                    update.setLong(2, entry.getKey().value());
                    update.setTimestamp(3, timestamp(entry.getValue()));
                    update.addBatch();
                }
                return update.executeBatch();
            }
        });
    }

    private void change(UserId user, String assignments, @Nullable Object... values) {
        with(connection -> {
            ensure(connection, Set.of(user));
            try (var update =
                    connection.prepareStatement("UPDATE presence SET " + assignments + " WHERE user_id = ?")) {
                for (int at = 0; at < values.length; at++) {
                    set(update, at + 1, values[at]);
                }
                update.setLong(values.length + 1, user.value());
                return update.executeUpdate();
            }
        });
    }

    private static void set(PreparedStatement update, int at, @Nullable Object value) throws SQLException {
        if (value instanceof Timestamp time) {
            update.setTimestamp(at, time);
        } else if (value instanceof String text) {
            update.setString(at, text);
        } else {
            update.setObject(at, null);
        }
    }

    private static void ensure(Connection connection, Collection<UserId> users) throws SQLException {
        var missing = new HashSet<>(users);
        for (var part : InList.parts(users)) {
            var list = InList.of(part);
            try (var select = connection.prepareStatement(
                    "SELECT user_id FROM presence WHERE user_id IN (" + list.marks() + ")")) {
                list.bind(select, 1);
                try (var rows = select.executeQuery()) {
                    while (rows.next()) {
                        missing.remove(new UserId(rows.getLong(1)));
                    }
                }
            }
        }
        if (missing.isEmpty()) {
            return;
        }
        try (var insert = connection.prepareStatement("INSERT INTO presence (user_id, availability) VALUES (?, ?)")) {
            for (var user : List.copyOf(missing)) {
                insert.setLong(1, user.value());
                insert.setString(2, Availability.AUTO.code());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static Profile profile(ResultSet row) throws SQLException {
        var text = row.getString("status_text");
        var emoji = row.getString("status_emoji");
        var status = text == null && emoji == null
                ? null
                : new CustomStatus(text, emoji, instant(row.getTimestamp("status_until")));
        return new Profile(
                Availability.parse(row.getString("availability")), status, instant(row.getTimestamp("last_seen_at")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant time) {
        return time == null ? null : Timestamp.from(time);
    }

    private interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    private <T> T with(Work<T> work) {
        try (var connection = database.getConnection()) {
            return work.with(connection);
        } catch (SQLException cause) {
            throw new IllegalStateException("Presence cannot be read or stored", cause);
        }
    }
}
