package com.quikapp.realtime.message;

import com.quikapp.platform.Service;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Appends posts to their channels inside the running transaction. A post whose key is known is answered with what was
 * stored under it; the others get the next places of their channels, in the order given. Whatever is thrown must roll
 * the transaction back.
 */
@Service
class MessageAppend {

    private final DataSource dataSource;
    private final MessageTable table;
    private final MessagePlacement placement;

    @Inject
    MessageAppend(DataSource dataSource, MessageTable table, MessagePlacement placement) {
        this.dataSource = dataSource;
        this.table = table;
        this.placement = placement;
    }

    /** See {@link BatchCommit#commit}. */
    List<Outcome> append(List<Post> posts, boolean again) {
        try (var connection = dataSource.getConnection()) {
            return append(connection, posts, again ? known(connection, posts) : new HashMap<>());
        } catch (SQLException cause) {
            throw new StorageFailed(cause);
        }
    }

    private List<Outcome> append(Connection connection, List<Post> posts, Map<String, MessageRow> known)
            throws SQLException {
        var fresh = fresh(posts, known);
        var rows = fresh.isEmpty() ? Map.<Post, MessageRow>of() : placement.place(connection, fresh);
        rows.forEach((post, row) -> remember(known, row));
        return posts.stream().map(post -> outcome(post, rows.get(post), known)).toList();
    }

    private static void remember(Map<String, MessageRow> known, MessageRow row) {
        if (row.key() != null) {
            known.put(row.key(), row);
        }
    }

    private static Outcome outcome(Post post, @Nullable MessageRow fresh, Map<String, MessageRow> known) {
        if (fresh != null) {
            return new Outcome.Stored(fresh, false);
        }
        var first = Objects.requireNonNull(known.get(post.key()), "a post that is not fresh has a known key");
        return post.sameAs(first) ? new Outcome.Stored(first, true) : new Outcome.Refused(new IdempotencyKeyReused());
    }

    private Map<String, MessageRow> known(Connection connection, List<Post> posts) throws SQLException {
        return table.byKeys(
                connection,
                posts.stream()
                        .map(Post::key)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
    }

    private static List<Post> fresh(List<Post> posts, Map<String, MessageRow> known) {
        var keys = new HashSet<>(known.keySet());
        var fresh = new ArrayList<Post>();
        for (var post : posts) {
            if (post.key() == null || keys.add(post.key())) {
                fresh.add(post);
            }
        }
        return fresh;
    }
}
