package com.quikapp.platform.role;

import com.quikapp.platform.Service;
import com.quikapp.platform.database.DatabaseClock;
import com.quikapp.platform.event.ServerName;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import javax.sql.DataSource;

/** The table {@code role_holder}: which server has a role alone, and when it said so last, by the database's clock. */
@Service
class RoleHolders {

    /** After this long without a word a server has its role no more. */
    static final Duration SILENCE = Duration.ofSeconds(15);

    private final DataSource dataSource;
    private final DatabaseClock clock;
    private final ServerName server;

    @Inject
    RoleHolders(DataSource dataSource, DatabaseClock clock, ServerName server) {
        this.dataSource = dataSource;
        this.clock = clock;
        this.server = server;
    }

    /** Has this server hold the role from now on; false while another one holds it. */
    boolean hold(ServerRole role) throws SQLException {
        var now = clock.now();
        try (var connection = dataSource.getConnection();
                var update = connection.prepareStatement("UPDATE role_holder SET server = ?, seen_at = ?"
                        + " WHERE role = ? AND (server = ? OR server = '' OR seen_at < ?)")) {
            update.setString(1, server.name());
            update.setTimestamp(2, Timestamp.from(now));
            update.setString(3, role.name());
            update.setString(4, server.name());
            update.setTimestamp(5, Timestamp.from(now.minus(SILENCE)));
            return update.executeUpdate() == 1;
        }
    }

    /** The name of the server that said last that it holds the role; empty when none does. */
    String holder(ServerRole role) throws SQLException {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement("SELECT server FROM role_holder WHERE role = ?")) {
            select.setString(1, role.name());
            try (var row = select.executeQuery()) {
                return row.next() ? row.getString(1) : "";
            }
        }
    }

    /** Leaves the role to others at once; nothing happens when this server does not hold it. */
    void release(ServerRole role) throws SQLException {
        try (var connection = dataSource.getConnection();
                var update = connection.prepareStatement(
                        "UPDATE role_holder SET server = '' WHERE role = ? AND server = ?")) {
            update.setString(1, role.name());
            update.setString(2, server.name());
            update.executeUpdate();
        }
    }
}
