package com.quikapp.platform.database;

import com.quikapp.platform.id.Id;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/** Parameters for {@code IN (…)}. */
public final class Placeholders {

    /** How many values one statement should hold at most; more belong into several statements. */
    public static final int MOST = 1000;

    private Placeholders() {}

    /** So many question marks, with commas between. */
    public static String of(int count) {
        return "?,".repeat(count - 1) + "?";
    }

    /** The values in parts of at most {@value #MOST}. */
    public static <T> List<List<T>> parts(Collection<T> values) {
        var all = List.copyOf(values);
        return IntStream.rangeClosed(0, (all.size() - 1) / MOST)
                .filter(part -> !all.isEmpty())
                .mapToObj(part -> all.subList(part * MOST, Math.min(all.size(), (part + 1) * MOST)))
                .toList();
    }

    /** Sets ids from the parameter {@code first} on. @return the number of the next parameter */
    public static int set(PreparedStatement statement, int first, Collection<? extends Id> ids) throws SQLException {
        int at = first;
        for (var id : ids) {
            statement.setLong(at++, id.value());
        }
        return at;
    }
}
