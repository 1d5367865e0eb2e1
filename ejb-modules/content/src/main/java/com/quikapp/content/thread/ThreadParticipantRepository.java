package com.quikapp.content.thread;

import com.quikapp.platform.Service;
import com.quikapp.platform.database.InList;
import com.quikapp.platform.id.MessageId;
import com.quikapp.platform.id.UserId;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;

/** Notes who took part in threads, few statements for many replies; the threads' rows must be locked. */
@Service
class ThreadParticipantRepository {

    private record Part(MessageId root, UserId user) {}

    private static final String KNOWN =
            "SELECT root_id, user_id FROM thread_participant WHERE root_id IN (%s) AND user_id IN (%s)";
    private static final String AGAIN = "UPDATE thread_participant SET"
            + " last_reply_at = CASE WHEN last_reply_at < ? THEN ? ELSE last_reply_at END"
            + " WHERE root_id = ? AND user_id = ?";
    private static final String FIRST =
            "INSERT INTO thread_participant (last_reply_at, root_id, user_id) VALUES (?, ?, ?)";

    private final DataSource database;

    @Inject
    ThreadParticipantRepository(DataSource database) {
        this.database = database;
    }

    void note(Collection<Growth> growths) {
        for (var some : InList.parts(growths)) {
            try (var connection = database.getConnection()) {
                note(connection, some);
            } catch (SQLException cause) {
                throw new IllegalStateException("Participants cannot be stored", cause);
            }
        }
    }

    private void note(Connection connection, List<Growth> growths) throws SQLException {
        var known = known(connection, growths);
        try (var again = connection.prepareStatement(AGAIN);
                var first = connection.prepareStatement(FIRST)) {
            for (var growth : growths) {
                for (var participant : growth.participants().entrySet()) {
                    var part = new Part(growth.root().id(), participant.getKey());
                    if (known.contains(part)) {
                        again.setTimestamp(2, Timestamp.from(participant.getValue()));
                        add(again, 3, part, participant.getValue());
                    } else {
                        add(first, 2, part, participant.getValue());
                    }
                }
            }
            again.executeBatch();
            first.executeBatch();
        }
    }

    private static Set<Part> known(Connection connection, List<Growth> growths) throws SQLException {
        var roots = InList.of(growths.stream().map(growth -> growth.root().id()).toList());
        var users = InList.of(growths.stream()
                .flatMap(growth -> growth.participants().keySet().stream())
                .distinct()
                .toList());
        var found = new HashSet<Part>();
        try (var select = connection.prepareStatement(KNOWN.formatted(roots.marks(), users.marks()))) {
            users.bind(select, roots.bind(select, 1));
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(new Part(new MessageId(rows.getLong(1)), new UserId(rows.getLong(2))));
                }
            }
        }
        return found;
    }

    private static void add(PreparedStatement statement, int key, Part part, Instant at) throws SQLException {
        statement.setTimestamp(1, Timestamp.from(at));
        statement.setLong(key, part.root().value());
        statement.setLong(key + 1, part.user().value());
        statement.addBatch();
    }
}
