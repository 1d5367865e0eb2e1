package com.quikapp.platform.database;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Recognises the failure of an insert or update that would have broken a unique constraint. */
public final class UniqueViolation {

    /** SQLSTATE class 23, integrity constraint violation (ISO 9075-2), the same on every database. */
    private static final String CLASS = "23";

    private UniqueViolation() {}

    /** Whether one of the failure's causes is a broken constraint. */
    public static boolean in(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && sql.getSQLState() != null
                    && sql.getSQLState().startsWith(CLASS)) {
                return true;
            }
        }
        return false;
    }
}
