package com.quikapp.identity.audit;

import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.caller.TraceId;
import com.quikapp.platform.id.UserId;
import com.quikapp.platform.page.PageRequest;
import com.quikapp.platform.testing.TestDatabase;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/** The audit on a test database, and what somebody could do to its table behind its back. */
public final class AuditStore {

    private final TestDatabase db;
    private final AuditService service;

    public AuditStore(TestDatabase db, Clock clock) {
        var stored = new AuditRepository(db.dataSource());
        this.db = db;
        this.service = new AuditService(stored, new AuditLog(stored, clock), clock);
    }

    /** The facade; call what writes in a transaction. */
    public AuditService service() {
        return service;
    }

    /** The latest entries of an action. */
    public List<AuditView> latest(String action) {
        var query = AuditQuery.parse(PageRequest.of(null, 100), null, action, null);
        return db.inTransaction(() -> service.find(admin(), query)).items();
    }

    static Caller admin() {
        return new Caller(new UserId(1), "", Set.of(Caller.USER, Caller.SYSTEM_ADMIN), TraceId.create());
    }

    AuditVerification verify() {
        return service.verify(admin(), null);
    }

    void tamper(String sql) {
        try (var connection = db.dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException cause) {
            throw new AssertionError(cause);
        }
    }

    void empty() {
        tamper("DELETE FROM audit_entry");
        tamper("UPDATE audit_head SET seq = 0, hash = '" + AuditEntry.ORIGIN + "' WHERE id = 1");
    }
}
