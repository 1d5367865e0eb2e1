package com.quikapp.realtime.message;

import java.sql.SQLException;

/** The database refused or could not be reached; its caller rolls the transaction back. */
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
}
