package com.quikapp.content.thread;

import com.quikapp.platform.Service;
import com.quikapp.platform.database.InList;
import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.MessageId;
import com.quikapp.platform.id.UserId;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/** Reads threads and their latest participants. */
@Service
class ThreadRepository {

    private static final String ROOT = "SELECT channel_id, root_author_id FROM thread WHERE root_id = ?";
    private static final String SUMMARIES = """
            SELECT t.root_id, t.reply_count, t.last_reply_at, p.user_id
            FROM thread t JOIN (
                SELECT root_id, user_id,
                    ROW_NUMBER() OVER (PARTITION BY root_id ORDER BY last_reply_at DESC, user_id) AS place
                FROM thread_participant WHERE root_id IN (%s)) p ON p.root_id = t.root_id
            WHERE p.place <= 5
            ORDER BY t.root_id, p.place
            """;

    private final DataSource database;

    @Inject
    ThreadRepository(DataSource database) {
        this.database = database;
    }

    Optional<ThreadRoot> root(MessageId id) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(ROOT)) {
            select.setLong(1, id.value());
            try (var rows = select.executeQuery()) {
                return rows.next()
                        ? Optional.of(new ThreadRoot(id, new ChannelId(rows.getLong(1)), new UserId(rows.getLong(2))))
                        : Optional.empty();
            }
        } catch (SQLException cause) {
            throw new IllegalStateException("A thread cannot be read", cause);
        }
    }

    Map<MessageId, ThreadSummary> summaries(Collection<MessageId> roots) {
        var found = new HashMap<MessageId, ThreadSummary>();
        for (var some : InList.parts(roots)) {
            try (var connection = database.getConnection()) {
                read(connection, some, found);
            } catch (SQLException cause) {
                throw new IllegalStateException("Threads cannot be read", cause);
            }
        }
        return found;
    }

    private static void read(Connection connection, List<MessageId> roots, Map<MessageId, ThreadSummary> into)
            throws SQLException {
        var list = InList.of(roots);
        try (var select = connection.prepareStatement(SUMMARIES.formatted(list.marks()))) {
            list.bind(select, 1);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    var one = new ThreadSummary(
                            rows.getInt(2), rows.getTimestamp(3).toInstant(), List.of(new UserId(rows.getLong(4))));
                    into.merge(new MessageId(rows.getLong(1)), one, ThreadRepository::withParticipants);
                }
            }
        }
    }

    private static ThreadSummary withParticipants(ThreadSummary thread, ThreadSummary next) {
        var participants = new ArrayList<>(thread.participantIds());
        participants.addAll(next.participantIds());
        return new ThreadSummary(thread.replyCount(), thread.lastReplyAt(), List.copyOf(participants));
    }
}
