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
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Appends posts to their channels inside the running transaction. A post whose key is known is answered with what was
 * stored under it, one without a key that is stored already with itself; the others get the next places of their
 * channels, in the order given. Whatever is thrown must roll the transaction back.
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
        rows.forEach((post, row) -> known.put(name(post), row));
        return posts.stream().map(post -> outcome(post, rows.get(post), known)).toList();
    }

    /** Under what a post is known: its key or, without one, its id, which has no slash as every key has. */
    private static String name(Post post) {
        return post.key() == null ? post.id().text() : post.key();
    }

    private static Outcome outcome(Post post, @Nullable MessageRow fresh, Map<String, MessageRow> known) {
        if (fresh != null) {
            return new Outcome.Stored(fresh, false);
        }
        var first = Objects.requireNonNull(known.get(name(post)), "a post that is not fresh is known");
        return post.sameAs(first)
                ? new Outcome.Stored(first, first.id() != post.id().value())
                : new Outcome.Refused(new IdempotencyKeyReused());
    }

    private Map<String, MessageRow> known(Connection connection, List<Post> posts) throws SQLException {
        var keys = posts.stream()
                .map(Post::key)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var known = table.byKeys(connection, keys);
        known.putAll(knownWithoutKey(
                connection, posts.stream().filter(post -> post.key() == null).toList()));
        return known;
    }

    /** Servers may make the same id now and then: what is stored under it may be another message, which tells nothing of the post. */
    private Map<String, MessageRow> knownWithoutKey(Connection connection, List<Post> posts) throws SQLException {
        var stored = table.byIds(connection, posts.stream().map(Post::id).toList()).stream()
                .collect(Collectors.toMap(MessageRow::id, Function.identity()));
        Map<String, MessageRow> known = new HashMap<>();
        for (var post : posts) {
            var row = stored.get(post.id().value());
            if (row != null && post.sameAs(row)) {
                known.put(name(post), row);
            }
        }
        return known;
    }

    private static List<Post> fresh(List<Post> posts, Map<String, MessageRow> known) {
        var keys = new HashSet<>(known.keySet());
        var fresh = new ArrayList<Post>();
        for (var post : posts) {
            if (keys.add(name(post))) {
                fresh.add(post);
            }
        }
        return fresh;
    }
}
