package com.quikapp.content.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers the parts of one query while it is read. */
final class QueryParts {
    private final List<String> required = new ArrayList<>();
    private final List<String> excluded = new ArrayList<>();
    private final List<String> from = new ArrayList<>();
    private final List<String> notFrom = new ArrayList<>();
    private final List<String> in = new ArrayList<>();
    private final List<String> notIn = new ArrayList<>();
    private @Nullable Instant since;
    private @Nullable Instant until;

    /** A word or phrase; dropped when the index would find no term in it, such as a lone dash. */
    void words(boolean not, String text) {
        if (text.codePoints().anyMatch(QueryParts::isIndexed)) {
            (not ? excluded : required).add(text);
        }
    }

    void from(boolean not, String author) {
        (not ? notFrom : from).add(author);
    }

    void in(boolean not, String channel) {
        (not ? notIn : in).add(channel);
    }

    /** The latest of several wins. */
    void since(Instant first) {
        since = since == null || first.isAfter(since) ? first : since;
    }

    /** The earliest of several wins. */
    void until(Instant end) {
        until = until == null || end.isBefore(until) ? end : until;
    }

    ParsedQuery query() {
        return new ParsedQuery(required, excluded, from, notFrom, in, notIn, since, until);
    }

    /** Letters, digits and emoji make terms (UAX #29). */
    private static boolean isIndexed(int point) {
        return Character.isLetterOrDigit(point) || (point >= 0x2600 && point <= 0x27BF) || point >= 0x1F000;
    }
}
