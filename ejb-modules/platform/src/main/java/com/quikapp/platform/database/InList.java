package com.quikapp.platform.database;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/**
 * Lists in {@code IN (…)}. They are padded to the next power of two by repeating the last value, so that few statements
 * differ and the driver's statement cache keeps them.
 */
public final class InList {

    private InList() {}

    /** Question marks for that many values; at least one. */
    public static String marks(int count) {
        return "?" + ", ?".repeat(padded(count) - 1);
    }

    /** Fills in as many as {@link #marks} gave for them, from the statement's parameter {@code first} on. */
    public static void longs(PreparedStatement statement, int first, List<Long> values) throws SQLException {
        int size = padded(values.size());
        for (int at = 0; at < size; at++) {
            statement.setLong(first + at, values.get(Math.min(at, values.size() - 1)));
        }
    }

    /** Fills in as many as {@link #marks} gave for them, from the statement's parameter {@code first} on. */
    public static void strings(PreparedStatement statement, int first, List<String> values) throws SQLException {
        int size = padded(values.size());
        for (int at = 0; at < size; at++) {
            statement.setString(first + at, values.get(Math.min(at, values.size() - 1)));
        }
    }

    private static int padded(int count) {
        return count <= 1 ? 1 : Integer.highestOneBit(count - 1) << 1;
    }
}
