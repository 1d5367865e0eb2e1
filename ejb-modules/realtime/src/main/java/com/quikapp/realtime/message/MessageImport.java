package com.quikapp.realtime.message;

import com.quikapp.content.thread.ThreadService;
import com.quikapp.platform.Service;
import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.event.Events;
import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.UserId;
import com.quikapp.platform.id.WorkspaceId;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * Stores messages of another system, a batch in the running transaction. Tells it by one event for the batch: nobody is
 * notified of old conversations, and who indexes them fetches the range.
 */
@Service
class MessageImport {

    private final DataSource dataSource;
    private final MessageTable table;
    private final ChannelSequences sequences;
    private final ThreadService threads;
    private final MentionLookup mentions;
    private final Events events;

    @Inject
    MessageImport(
            DataSource dataSource,
            MessageTable table,
            ChannelSequences sequences,
            ThreadService threads,
            MentionLookup mentions,
            Events events) {
        this.dataSource = dataSource;
        this.table = table;
        this.sequences = sequences;
        this.threads = threads;
        this.mentions = mentions;
        this.events = events;
    }

    /** Outcomes in the order of the messages. */
    List<ImportedOutcome> store(
            Caller caller, WorkspaceId workspace, ChannelId channel, List<ImportedMessage> messages) {
        try (var connection = dataSource.getConnection()) {
            long lastSeq = sequences.lock(connection, List.of(channel.value())).getOrDefault(channel.value(), 0L);
            var known = known(connection, channel, messages);
            var batch = new ImportBatch(caller, workspace, channel, known, rootAuthors(connection, known), lastSeq);
            var meant =
                    mentions.byIdIn(messages.stream().map(ImportedMessage::text).toList());
            var outcomes = new ArrayList<ImportedOutcome>();
            for (int at = 0; at < messages.size(); at++) {
                outcomes.add(batch.add(messages.get(at), meant.get(at)));
            }
            if (!batch.rows().isEmpty()) {
                save(connection, batch);
                tell(caller, workspace, channel, batch.rows());
            }
            return outcomes;
        } catch (SQLException cause) {
            throw new StorageFailed(cause);
        }
    }

    private Map<String, MessageRow> known(Connection connection, ChannelId channel, List<ImportedMessage> messages)
            throws SQLException {
        var keys = messages.stream()
                .flatMap(message ->
                        Stream.of(message.key(), message.rootKey() == null ? message.key() : message.rootKey()))
                .distinct()
                .map(key -> PostKey.ofImport(channel, key))
                .toList();
        return table.byKeys(connection, keys);
    }

    private Map<Long, UserId> rootAuthors(Connection connection, Map<String, MessageRow> known) throws SQLException {
        var authors = new HashMap<Long, UserId>();
        for (var row : known.values()) {
            var root = row.rootId();
            if (root != null && !authors.containsKey(root)) {
                table.select(connection, "id = ?", root)
                        .forEach(found -> authors.put(found.id(), new UserId(found.authorId())));
            }
        }
        return authors;
    }

    private void save(Connection connection, ImportBatch batch) throws SQLException {
        var rows = batch.rows();
        var last = rows.get(rows.size() - 1);
        sequences.save(connection, Map.of(last.channelId(), last.seq()));
        table.insert(connection, rows);
        if (!batch.replies().isEmpty()) {
            threads.recordReplies(batch.replies());
        }
    }

    private void tell(Caller caller, WorkspaceId workspace, ChannelId channel, List<MessageRow> rows) {
        events.raise(
                caller,
                new MessagesImported(
                        channel,
                        workspace,
                        rows.get(0).seq(),
                        rows.get(rows.size() - 1).seq(),
                        rows.size()));
    }
}
