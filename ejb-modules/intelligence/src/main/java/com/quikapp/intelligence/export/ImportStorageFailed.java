package com.quikapp.intelligence.export;

import java.sql.SQLException;

/** The database refused a statement of an import. */
final class ImportStorageFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final String CONSTRAINT = "23";

    private final boolean constraint;

    ImportStorageFailed(SQLException cause) {
        super("The database refused a statement of an import", cause);
        this.constraint = cause.getSQLState() != null && cause.getSQLState().startsWith(CONSTRAINT);
    }

    /** Whether a row broke a constraint, e.g. a second one with the same unique value. */
    boolean isConstraint() {
        return constraint;
    }
}
