package com.quikapp.platform.database;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Recognises the failure of a database that cannot work at the moment, whatever it is asked: it is away, starting or
 * stopping, its disk is full or broken, or it takes no writes. Trying again later helps, and trying something else does
 * not.
 */
public final class Outage {

    /**
     * SQLSTATE classes: connection exception (ISO 9075-2); insufficient resources, operator intervention, system error
     * (PostgreSQL, appendix A); and the state of a transaction on a server that is read-only.
     */
    private static final Set<String> STATES = Set.of("08", "53", "57P", "58", "25006");

    /**
     * What has no SQLSTATE of its own. MariaDB's: error writing file, disk full, out of memory, storage engine's error,
     * shutdown, table is full, read-only. H2's: two for a file that cannot be used.
     */
    private static final Set<Integer> NUMBERS = Set.of(3, 1021, 1037, 1041, 1030, 1053, 1114, 1290, 1836, 90028, 90031);

    private static final int MOST_CAUSES = 20;

    private Outage() {}

    /** Whether one of the failure's causes is an outage. */
    public static boolean in(Throwable failure) {
        @Nullable Throwable cause = failure;
        for (int depth = 0; cause != null && depth < MOST_CAUSES; depth++) {
            if (cause instanceof SQLException sql && isOutage(sql)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    private static boolean isOutage(SQLException failure) {
        var state = failure.getSQLState();
        return failure instanceof SQLTransientConnectionException
                || failure instanceof SQLNonTransientConnectionException
                || failure instanceof SQLRecoverableException
                || (state != null && STATES.stream().anyMatch(state::startsWith))
                || NUMBERS.contains(failure.getErrorCode());
    }
}
