package com.quikapp.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;

class EveryDatabaseTest {

    @BeforeEach
    void makeTable(TestDatabase db) throws SQLException {
        try (Connection connection = db.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("DROP TABLE IF EXISTS note");
            statement.execute("CREATE TABLE note (id BIGINT PRIMARY KEY)");
        }
    }

    @EveryDatabase
    void keepsWhatATransactionWrote(TestDatabase db) {
        db.inTransaction(() -> insert(db, 1));
        assertThat(db.inTransaction(() -> count(db))).isEqualTo(1);
    }

    @EveryDatabase
    void undoesWhatAFailedTransactionWrote(TestDatabase db) throws Exception {
        assertThatThrownBy(() -> db.inTransaction(() -> {
                    insert(db, 1);
                    assertThat(count(db)).as("inside").isEqualTo(1);
                    throw new IllegalArgumentException("no");
                }))
                .hasMessage("no");
        assertThat(count(db)).as("after").isZero();
    }

    @EveryDatabase
    void joinsTheTransactionThatRunsAlready(TestDatabase db) throws Exception {
        assertThatThrownBy(() -> db.inTransaction(() -> {
                    db.inTransaction(() -> insert(db, 1));
                    throw new IllegalArgumentException("no");
                }))
                .hasMessage("no");
        assertThat(count(db)).isZero();
    }

    @EveryDatabase
    void hasTheSchemaOfProduction(TestDatabase db) throws Exception {
        try (Connection connection = db.dataSource().getConnection();
                ResultSet tables = connection.getMetaData().getTables(null, null, "%", new String[] {"TABLE"})) {
            boolean found = false;
            while (tables.next()) {
                found |= tables.getString("TABLE_NAME").equalsIgnoreCase("outbox");
            }
            assertThat(found).isTrue();
        }
    }

    private static void insert(TestDatabase db, long id) throws SQLException {
        try (Connection connection = db.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO note VALUES (" + id + ")");
        }
    }

    private static int count(TestDatabase db) throws SQLException {
        try (Connection connection = db.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT COUNT(*) FROM note")) {
            result.next();
            return result.getInt(1);
        }
    }
}
