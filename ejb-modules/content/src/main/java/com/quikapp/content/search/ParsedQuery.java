package com.quikapp.content.search;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A query taken apart, names not yet looked up. {@code required} and {@code excluded} hold words and phrases alike;
 * the message must contain all of the first and none of the second.
 *
 * @param from handles or ids of authors, one of whom wrote it; none means anybody
 * @param in names or ids of channels, one of which holds it; none means any
 * @param since the first instant that counts
 * @param until the first instant that counts no more
 */
record ParsedQuery(
        List<String> required,
        List<String> excluded,
        List<String> from,
        List<String> notFrom,
        List<String> in,
        List<String> notIn,
        @Nullable Instant since,
        @Nullable Instant until) {

    ParsedQuery {
        required = List.copyOf(required);
        excluded = List.copyOf(excluded);
        from = List.copyOf(from);
        notFrom = List.copyOf(notFrom);
        in = List.copyOf(in);
        notIn = List.copyOf(notIn);
    }

    boolean asksNothing() {
        return Stream.of(required, excluded, from, notFrom, in, notIn).allMatch(List::isEmpty)
                && since == null
                && until == null;
    }
}
