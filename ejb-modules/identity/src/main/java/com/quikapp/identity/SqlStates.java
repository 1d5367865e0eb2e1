package com.quikapp.identity;

import java.sql.SQLException;

/** Tells a broken unique constraint from other failures, the same on every database (SQLSTATE class 23). */
public final class SqlStates {

    private SqlStates() {}

    /** Whether the database refused a row that breaks a unique constraint. */
    public static boolean isConstraintViolation(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                var state = sql.getSQLState();
                return state != null && state.startsWith("23");
            }
        }
        return false;
    }
}
