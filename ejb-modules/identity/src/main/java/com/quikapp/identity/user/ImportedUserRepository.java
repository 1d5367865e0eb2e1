package com.quikapp.identity.user;

import com.quikapp.platform.Service;
import com.quikapp.platform.database.InList;
import com.quikapp.platform.database.UniqueViolation;
import com.quikapp.platform.id.UserId;
import jakarta.inject.Inject;
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

/** Reads and writes imported users in batches, by JDBC on the connection of the caller's transaction. */
@Service
class ImportedUserRepository {

    private static final String INSERT = """
            INSERT INTO app_user
                (id, handle, display_name, state, system_admin, bot, source, external_id, created_at, updated_at)
            VALUES (?, ?, ?, ?, FALSE, ?, ?, ?, ?, ?)
            """;

    private final DataSource dataSource;

    @Inject
    ImportedUserRepository(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** A user to store. */
    record Row(UserId id, Handle handle, ImportedUser person, Instant now) {

        private void bind(PreparedStatement insert) throws SQLException {
            insert.setLong(1, id.value());
            insert.setString(2, handle.value());
            insert.setString(3, person.displayName());
            insert.setString(4, person.state().name());
            insert.setBoolean(5, person.bot());
            insert.setString(6, person.source());
            insert.setString(7, person.externalId());
            insert.setTimestamp(8, Timestamp.from(now));
            insert.setTimestamp(9, Timestamp.from(now));
        }
    }

    /** Ids by external id, of those that are known. */
    Map<String, UserId> find(String source, Collection<String> externalIds) {
        var found = new HashMap<String, UserId>();
        select(
                "SELECT external_id, id FROM app_user WHERE source = ? AND external_id IN (%s)",
                List.of(source), externalIds, row -> found.put(row.getString(1), new UserId(row.getLong(2))));
        return found;
    }

    Set<String> takenHandles(Set<String> handles) {
        var found = new HashSet<String>();
        select(
                "SELECT handle FROM app_user WHERE handle IN (%s)",
                List.of(), handles, row -> found.add(row.getString(1)));
        return found;
    }

    /** @throws UserCollision when a handle or a person is taken by now */
    void add(List<Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            for (var row : rows) {
                row.bind(insert);
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException cause) {
            throw UniqueViolation.in(cause)
                    ? new UserCollision()
                    : new IllegalStateException("Imported users could not be stored", cause);
        }
    }

    private interface RowReader {
        void read(ResultSet row) throws SQLException;
    }

    private void select(String sql, List<String> first, Collection<String> among, RowReader reader) {
        if (among.isEmpty()) {
            return;
        }
        var list = InList.of(among);
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(sql.formatted(list.marks()))) {
            int at = 1;
            for (var text : first) {
                select.setString(at++, text);
            }
            list.bind(select, at);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    reader.read(rows);
                }
            }
        } catch (SQLException cause) {
            throw new IllegalStateException("Users could not be read", cause);
        }
    }
}
