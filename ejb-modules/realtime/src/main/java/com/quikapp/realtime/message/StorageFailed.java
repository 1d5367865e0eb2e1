package com.quikapp.realtime.message;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;

/** The database refused or could not be reached; the transaction is rolled back. */
final class StorageFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StorageFailed(SQLException cause) {
        super("The message store failed", cause);
    }

    /** What went wrong, for a log: a database's own words may quote a message's text. */
    static String describe(Throwable failure) {
        var description = new StringBuilder();
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            description
                    .append(description.isEmpty() ? "" : " < ")
                    .append(cause.getClass().getSimpleName());
            if (cause instanceof SQLException sql) {
                description.append(" SQLSTATE ").append(sql.getSQLState());
            }
        }
        return description.toString();
    }

    /** Whether the database was away, so that trying one by one cannot help (SQLSTATE class 08, or the driver says so). */
    static boolean isOutage(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransientConnectionException
                    || cause instanceof SQLNonTransientConnectionException
                    || cause instanceof SQLRecoverableException
                    || (cause instanceof SQLException sql
                            && sql.getSQLState() != null
                            && sql.getSQLState().startsWith("08"))) {
                return true;
            }
        }
        return false;
    }
}
