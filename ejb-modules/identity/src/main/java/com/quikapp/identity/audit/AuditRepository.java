package com.quikapp.identity.audit;

import com.quikapp.platform.Service;
import com.quikapp.platform.database.InList;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;

/** The stored chain. Entries can be appended and read; there is no statement that changes or deletes one. */
@Service
class AuditRepository {

    private static final String COLUMNS =
            "seq, event_id, occurred_at, recorded_at, action, severity, actor_id, subject, trace_id, details,"
                    + " previous_hash, hash";

    private final DataSource dataSource;

    @Inject
    AuditRepository(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The end of the chain, locked until the transaction ends: one server appends at a time. */
    AuditHead lockHead() {
        return head("SELECT seq, hash FROM audit_head WHERE id = 1 FOR UPDATE");
    }

    AuditHead head() {
        return head("SELECT seq, hash FROM audit_head WHERE id = 1");
    }

    private AuditHead head(String sql) {
        return query(sql, List.of(), row -> new AuditHead(row.getLong(1), row.getString(2)))
                .get(0);
    }

    /** Those of the event ids that are recorded. */
    Set<String> recorded(Collection<String> eventIds) {
        var ids = InList.of(eventIds);
        return new HashSet<>(query(
                "SELECT event_id FROM audit_entry WHERE event_id IN (" + ids.marks() + ")",
                ids.values(),
                row -> row.getString(1)));
    }

    /** Appends entries to the locked chain and moves its head. */
    void append(List<AuditEntry> entries) {
        var head = entries.get(entries.size() - 1).head();
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement(
                        "INSERT INTO audit_entry (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
                var move = connection.prepareStatement("UPDATE audit_head SET seq = ?, hash = ? WHERE id = 1")) {
            for (var entry : entries) {
                bind(insert, entry);
                insert.addBatch();
            }
            insert.executeBatch();
            move.setLong(1, head.seq());
            move.setString(2, head.hash());
            move.executeUpdate();
        } catch (SQLException cause) {
            throw new IllegalStateException("Audit entries could not be stored", cause);
        }
    }

    /** Entries after a number, ascending. */
    List<AuditEntry> after(long seq, int limit) {
        return query(
                "SELECT " + COLUMNS + " FROM audit_entry WHERE seq > ? ORDER BY seq LIMIT " + limit,
                List.of(seq),
                AuditRepository::entry);
    }

    /** Entries that match, descending; one more than the page holds, if there is one. */
    List<AuditEntry> find(AuditQuery query) {
        var where = new StringBuilder("seq < ?");
        var values = new ArrayList<Object>();
        values.add(query.before());
        if (query.traceId() != null) {
            where.append(" AND trace_id = ?");
            values.add(query.traceId());
        }
        if (query.action() != null) {
            where.append(" AND action = ?");
            values.add(query.action());
        }
        if (query.actor() != null) {
            where.append(" AND actor_id = ?");
            values.add(query.actor().value());
        }
        return query(
                "SELECT " + COLUMNS + " FROM audit_entry WHERE " + where + " ORDER BY seq DESC LIMIT "
                        + (query.page().limit() + 1),
                values,
                AuditRepository::entry);
    }

    private interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> List<T> query(String sql, Collection<?> values, RowReader<T> reader) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(sql)) {
            int at = 1;
            for (var value : values) {
                select.setObject(at++, value);
            }
            try (var rows = select.executeQuery()) {
                var found = new ArrayList<T>();
                while (rows.next()) {
                    found.add(reader.read(rows));
                }
                return found;
            }
        } catch (SQLException cause) {
            throw new IllegalStateException("The audit could not be read", cause);
        }
    }

    private static void bind(PreparedStatement insert, AuditEntry entry) throws SQLException {
        insert.setLong(1, entry.seq());
        insert.setString(2, entry.eventId());
        insert.setTimestamp(3, Timestamp.from(entry.occurredAt()));
        insert.setTimestamp(4, Timestamp.from(entry.recordedAt()));
        insert.setString(5, entry.action());
        insert.setString(6, entry.severity());
        if (entry.actorId() == null) {
            insert.setNull(7, Types.BIGINT);
        } else {
            insert.setLong(7, entry.actorId());
        }
        insert.setString(8, entry.subject());
        insert.setString(9, entry.traceId());
        insert.setString(10, entry.details());
        insert.setString(11, entry.previousHash());
        insert.setString(12, entry.hash());
    }

    private static AuditEntry entry(ResultSet row) throws SQLException {
        long actor = row.getLong(7);
        boolean nobody = row.wasNull();
        return new AuditEntry(
                row.getLong(1),
                row.getString(2),
                row.getTimestamp(3).toInstant(),
                row.getTimestamp(4).toInstant(),
                row.getString(5),
                row.getString(6),
                nobody ? null : actor,
                row.getString(8),
                row.getString(9),
                row.getString(10),
                row.getString(11),
                row.getString(12));
    }
}
