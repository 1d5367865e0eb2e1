package com.quikapp.realtime.message;

import com.quikapp.platform.Service;
import com.quikapp.platform.database.InList;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The table {@code channel_sequence}. A channel's row is locked from the moment its next number is given until the
 * commit, so whoever sees number n can see all before it. Rows are locked in the order of their ids: no deadlocks among
 * writers.
 */
@Service
class ChannelSequences {

    private final QuietChannels quiet;

    @Inject
    ChannelSequences(QuietChannels quiet) {
        this.quiet = quiet;
    }

    /** Locks the channels' rows and answers their last numbers; 0 for a channel that has no message yet. */
    Map<Long, Long> lock(Connection connection, Collection<Long> channels) throws SQLException {
        var ordered = List.copyOf(new TreeSet<>(channels));
        quiet.write(ordered);
        var last = read(connection, ordered, " ORDER BY channel_id FOR UPDATE");
        var missing =
                ordered.stream().filter(channel -> !last.containsKey(channel)).toList();
        if (!missing.isEmpty()) {
            insert(connection, missing);
            missing.forEach(channel -> last.put(channel, 0L));
        }
        return last;
    }

    /** The last numbers of those channels that have any. */
    Map<Long, Long> read(Connection connection, Collection<Long> channels) throws SQLException {
        Map<Long, Long> last = new HashMap<>();
        for (var part : InList.parts(channels)) {
            last.putAll(read(connection, part, ""));
        }
        return last;
    }

    void save(Connection connection, Map<Long, Long> last) throws SQLException {
        try (var update =
                connection.prepareStatement("UPDATE channel_sequence SET last_seq = ? WHERE channel_id = ?")) {
            for (var entry : last.entrySet()) {
                update.setLong(1, entry.getValue());
                update.setLong(2, entry.getKey());
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    private static Map<Long, Long> read(Connection connection, List<Long> channels, String suffix) throws SQLException {
        var list = InList.of(channels);
        try (var select = connection.prepareStatement("SELECT channel_id, last_seq FROM channel_sequence"
                + " WHERE channel_id IN (" + list.marks() + ")" + suffix)) {
            list.bind(select, 1);
            Map<Long, Long> last = new HashMap<>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    last.put(rows.getLong(1), rows.getLong(2));
                }
            }
            return last;
        }
    }

    private static void insert(Connection connection, List<Long> channels) throws SQLException {
        try (var insert =
                connection.prepareStatement("INSERT INTO channel_sequence (channel_id, last_seq) VALUES (?, 0)")) {
            for (var channel : channels) {
                insert.setLong(1, channel);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
