package com.quikapp.realtime.orchestrator;

import com.quikapp.gateway.notification.Medium;
import com.quikapp.gateway.notification.NotificationReason;
import com.quikapp.platform.Service;
import com.quikapp.platform.database.InList;
import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.MessageId;
import com.quikapp.platform.id.UserId;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Decisions by JDBC, in batches: a mention of everybody makes as many as a channel has members. */
@Service
class DecisionRepository {
    private static final String COLUMNS =
            "event_id, user_id, message_id, channel_id, reason, media, trace_id, decided_at";

    private final DataSource dataSource;

    @Inject
    DecisionRepository(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    void add(List<Decision> decisions, Instant now) {
        if (decisions.isEmpty()) {
            return;
        }
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO notification_decision (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (Decision decision : decisions) {
                bind(insert, decision, now);
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("Decisions cannot be stored", e);
        }
    }

    private static void bind(PreparedStatement insert, Decision decision, Instant now) throws SQLException {
        Posted posted = decision.posted();
        insert.setString(1, posted.eventId());
        insert.setLong(2, decision.userId().value());
        insert.setLong(3, posted.message().messageId().value());
        insert.setLong(4, posted.message().channelId().value());
        insert.setString(5, decision.reason().name());
        insert.setString(6, decision.media().stream().map(Medium::name).collect(Collectors.joining(",")));
        insert.setString(7, posted.traceId().value());
        insert.setTimestamp(8, Timestamp.from(now));
    }

    /** Of the given people, those about whom something was decided for this event. */
    Set<UserId> decided(String eventId, List<UserId> users) {
        var list = InList.of(users);
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "SELECT user_id FROM notification_decision WHERE event_id = ? AND user_id IN (" + list.marks()
                                + ")")) {
            query.setString(1, eventId);
            list.bind(query, 2);
            Set<UserId> decided = new HashSet<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    decided.add(new UserId(rows.getLong(1)));
                }
            }
            return decided;
        } catch (SQLException e) {
            throw new IllegalStateException("Decisions cannot be read", e);
        }
    }

    Optional<DecisionView> find(String eventId, UserId user) {
        return query("event_id = ? AND user_id = ?", eventId, user.value()).stream()
                .findFirst();
    }

    Optional<DecisionView> find(MessageId message, UserId user) {
        return query("message_id = ? AND user_id = ?", message.value(), user.value()).stream()
                .findFirst();
    }

    /** What was decided about a message, by user id. */
    List<DecisionView> ofMessage(MessageId message, long afterUser, int limit) {
        return query(
                "message_id = ? AND user_id > ? ORDER BY user_id FETCH FIRST " + limit + " ROWS ONLY",
                message.value(),
                afterUser);
    }

    /** Removes the oldest decisions; how many, at most {@code limit}. */
    int removeOlder(Instant than, int limit) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "SELECT event_id, user_id FROM notification_decision WHERE decided_at < ? ORDER BY decided_at"
                                + " FETCH FIRST " + limit + " ROWS ONLY");
                PreparedStatement delete = connection.prepareStatement(
                        "DELETE FROM notification_decision WHERE event_id = ? AND user_id = ?")) {
            query.setTimestamp(1, Timestamp.from(than));
            int removed = 0;
            try (ResultSet old = query.executeQuery()) {
                while (old.next()) {
                    delete.setString(1, old.getString(1));
                    delete.setLong(2, old.getLong(2));
                    delete.addBatch();
                    removed++;
                }
            }
            delete.executeBatch();
            return removed;
        } catch (SQLException e) {
            throw new IllegalStateException("Decisions cannot be removed", e);
        }
    }

    private List<DecisionView> query(String condition, Object... values) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "SELECT " + COLUMNS + " FROM notification_decision WHERE " + condition)) {
            for (int i = 0; i < values.length; i++) {
                query.setObject(i + 1, values[i]);
            }
            List<DecisionView> found = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    found.add(view(row));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("Decisions cannot be read", e);
        }
    }

    private static DecisionView view(ResultSet row) throws SQLException {
        DecisionReason reason = DecisionReason.valueOf(row.getString("reason"));
        return new DecisionView(
                row.getString("event_id"),
                new UserId(row.getLong("user_id")),
                new MessageId(row.getLong("message_id")),
                new ChannelId(row.getLong("channel_id")),
                reason.tells().map(NotificationReason::kind).orElse(null),
                media(row.getString("media")),
                reason,
                reason.words(),
                row.getString("trace_id"),
                row.getTimestamp("decided_at").toInstant());
    }

    private static Set<Medium> media(String names) {
        return Arrays.stream(names.split(","))
                .filter(name -> !name.isEmpty())
                .map(Medium::valueOf)
                .collect(Collectors.toSet());
    }
}
