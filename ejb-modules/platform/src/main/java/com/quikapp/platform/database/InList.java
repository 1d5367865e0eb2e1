package com.quikapp.platform.database;

import com.quikapp.platform.id.Id;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The values of an {@code IN (…)}. They are padded to the next power of two by repeating the last one, so that few
 * statements differ and the driver's statement cache keeps them.
 *
 * @param values what is bound, padded
 */
public record InList(List<Object> values) {

    /** How many values one statement should hold at most; more belong into several statements. */
    public static final int MOST = 1000;

    /** Values a driver can bind, or ids; one at least. */
    public static InList of(Collection<?> values) {
        var padded = new ArrayList<>();
        values.forEach(value -> padded.add(value instanceof Id id ? (Object) id.value() : value));
        while (Integer.bitCount(padded.size()) != 1) {
            padded.add(padded.get(padded.size() - 1));
        }
        return new InList(padded);
    }

    /** Values in parts of at most {@value #MOST}. */
    public static <T> List<List<T>> parts(Collection<T> values) {
        var all = List.copyOf(values);
        return IntStream.rangeClosed(0, (all.size() - 1) / MOST)
                .filter(part -> !all.isEmpty())
                .mapToObj(part -> all.subList(part * MOST, Math.min(all.size(), (part + 1) * MOST)))
                .toList();
    }

    /** A question mark for each value, with commas between. */
    public String marks() {
        return "?" + ", ?".repeat(values.size() - 1);
    }

    /**
     * Binds the values from the statement's parameter {@code first} on.
     *
     * @return the number of the next parameter
     */
    public int bind(PreparedStatement statement, int first) throws SQLException {
        int at = first;
        for (var value : values) {
            statement.setObject(at++, value);
        }
        return at;
    }
}
