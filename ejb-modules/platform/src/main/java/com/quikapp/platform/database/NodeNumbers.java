package com.quikapp.platform.database;

import com.quikapp.platform.id.Ids;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * The table {@code node_number}: hands each server that starts the next of {@value Ids#NODES} numbers, which keeps its
 * ids apart from those of others. Two servers share one only when as many starts lie between theirs.
 */
final class NodeNumbers {

    private static final System.Logger LOG = System.getLogger(NodeNumbers.class.getName());

    private final DataSource dataSource;

    NodeNumbers(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Has this server make its ids with a number of its own. The embedded database has one server, which needs none; a
     * server whose number cannot be stored keeps the one it drew.
     */
    void take() {
        try {
            if (Dialect.of(dataSource) != Dialect.H2) {
                Ids.madeBy(next());
            }
        } catch (SQLException failed) {
            LOG.log(System.Logger.Level.WARNING, "This server has no number of its own for its ids", failed);
        }
    }

    /** A number nobody was given lately; needs no transaction. */
    int next() throws SQLException {
        try (var connection = dataSource.getConnection()) {
            long last = last(connection);
            while (!advance(connection, last)) {
                last = last(connection);
            }
            return (int) ((last + 1) % Ids.NODES);
        }
    }

    private static long last(Connection connection) throws SQLException {
        try (var select = connection.createStatement();
                var row = select.executeQuery("SELECT last_number FROM node_number")) {
            row.next();
            return row.getLong(1);
        }
    }

    /** False when another server was faster. */
    private static boolean advance(Connection connection, long last) throws SQLException {
        try (var update = connection.prepareStatement("UPDATE node_number SET last_number = ? WHERE last_number = ?")) {
            update.setLong(1, last + 1);
            update.setLong(2, last);
            return update.executeUpdate() == 1;
        }
    }
}
