package com.quikapp.harness;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;

/** A real database server that syncs every commit to the disk, and can be killed, frozen, stopped and started again. */
public interface Database extends AutoCloseable {

    /** What it can be. */
    enum Product {
        POSTGRES,
        MARIADB;

        /** Starts a server that keeps its data in the folder and listens at this address of the machine too. */
        Database start(Path home, String host) {
            return switch (this) {
                case POSTGRES -> Postgres.start(home, host);
                case MARIADB -> MariaDb.start(home, host);
            };
        }
    }

    /** Makes an empty database and gives QuikApp's settings for it. */
    Map<String, String> settings(String name);

    /** A connection to a database, as its administrator. */
    Connection connect(String name) throws SQLException;

    /** The first value of the first row that a query answers; empty when there is none. */
    default Optional<String> ask(String name, String query) throws SQLException {
        try (Connection connection = connect(name);
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(query)) {
            return answer.next() ? Optional.ofNullable(answer.getString(1)) : Optional.empty();
        }
    }

    /** Whether it accepts connections now. */
    boolean isRunning();

    /** SIGKILL for the server and all its workers; {@link #startAgain} recovers what was committed. */
    void kill();

    /** SIGSTOP for the server and all its workers. */
    void freeze();

    /** SIGCONT. */
    void thaw();

    /** Stops the server; connections break, the data stays. */
    void stop();

    /** Starts the stopped or killed server again on the same port and data. */
    void startAgain();

    @Override
    void close();
}
