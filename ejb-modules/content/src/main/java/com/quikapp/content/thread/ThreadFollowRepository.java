package com.quikapp.content.thread;

import com.quikapp.platform.Service;
import com.quikapp.platform.database.UniqueViolation;
import com.quikapp.platform.id.MessageId;
import com.quikapp.platform.id.UserId;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Stores who wants to hear of which thread. */
@Service
class ThreadFollowRepository {

    private static final String CHANGE =
            "UPDATE thread_follow SET follow_mode = ?, changed_at = ? WHERE root_id = ? AND user_id = ?";
    private static final String ADD =
            "INSERT INTO thread_follow (follow_mode, changed_at, root_id, user_id) VALUES (?, ?, ?, ?)";
    private static final String MODE = "SELECT follow_mode FROM thread_follow WHERE root_id = ? AND user_id = ?";
    private static final String REPLIED = "SELECT 1 FROM thread_participant WHERE root_id = ? AND user_id = ?";
    private static final String FOLLOWERS = """
            SELECT concerned.user_id FROM (
                SELECT user_id FROM thread_participant WHERE root_id = ?
                UNION SELECT root_author_id AS user_id FROM thread WHERE root_id = ?
                UNION SELECT user_id FROM thread_follow WHERE root_id = ?) concerned
            WHERE NOT EXISTS (
                SELECT 1 FROM thread_follow f
                WHERE f.root_id = ? AND f.user_id = concerned.user_id AND f.follow_mode <> 'ALL')
            ORDER BY concerned.user_id
            """;

    private final DataSource database;

    @Inject
    ThreadFollowRepository(DataSource database) {
        this.database = database;
    }

    /** @throws ThreadBusy when the same user does this twice at the same moment */
    void store(MessageId root, UserId user, FollowMode mode, Instant now) {
        try (var connection = database.getConnection()) {
            if (write(connection, CHANGE, root, user, mode, now) == 0) {
                write(connection, ADD, root, user, mode, now);
            }
        } catch (SQLException cause) {
            throw UniqueViolation.in(cause)
                    ? new ThreadBusy()
                    : new IllegalStateException("A thread's follower cannot be stored", cause);
        }
    }

    /** What the user asked for. */
    Optional<FollowMode> mode(MessageId root, UserId user) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(MODE)) {
            select.setLong(1, root.value());
            select.setLong(2, user.value());
            try (var rows = select.executeQuery()) {
                return rows.next() ? Optional.of(FollowMode.valueOf(rows.getString(1))) : Optional.empty();
            }
        } catch (SQLException cause) {
            throw new IllegalStateException("A thread's follower cannot be read", cause);
        }
    }

    boolean hasReplied(MessageId root, UserId user) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(REPLIED)) {
            select.setLong(1, root.value());
            select.setLong(2, user.value());
            try (var rows = select.executeQuery()) {
                return rows.next();
            }
        } catch (SQLException cause) {
            throw new IllegalStateException("A thread's participants cannot be read", cause);
        }
    }

    /** Who hears of every reply. */
    List<UserId> followers(MessageId root) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(FOLLOWERS)) {
            for (int parameter = 1; parameter <= 4; parameter++) {
                select.setLong(parameter, root.value());
            }
            try (var rows = select.executeQuery()) {
                var found = new ArrayList<UserId>();
                while (rows.next()) {
                    found.add(new UserId(rows.getLong(1)));
                }
                return List.copyOf(found);
            }
        } catch (SQLException cause) {
            throw new IllegalStateException("A thread's followers cannot be read", cause);
        }
    }

    private static int write(
            Connection connection, String sql, MessageId root, UserId user, FollowMode mode, Instant now)
            throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, mode.name());
            statement.setTimestamp(2, Timestamp.from(now));
            statement.setLong(3, root.value());
            statement.setLong(4, user.value());
            return statement.executeUpdate();
        }
    }
}
