package com.quikapp.content.search;

import com.quikapp.platform.problem.InvalidInput;
import com.quikapp.platform.text.Text;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Takes a query apart: words, {@code "phrases"}, and {@code from: in: before: after: on:} with a value that may be
 * quoted too; a minus in front turns words, phrases, {@code from:} and {@code in:} around. What looks like another
 * operator is a word, a quote that is never closed ends with the query: people type queries, so few things are errors.
 */
final class QueryParser {
    /** The longest query in code points. */
    static final int LONGEST = 500;

    private static final String FIELD = "q";

    private final String query;
    private final QueryParts parts = new QueryParts();
    private int at;

    private QueryParser(String query) {
        this.query = query;
    }

    /** @throws InvalidInput when the query is missing, empty, too long or has a date that is none */
    static ParsedQuery parse(@Nullable String query) {
        return new QueryParser(Text.requireMultiline(FIELD, query, 1, LONGEST)).parts();
    }

    private ParsedQuery parts() {
        for (skipSpace(); at < query.length(); skipSpace()) {
            boolean not = query.charAt(at) == '-';
            if (not) {
                at++;
            }
            item(not);
        }
        ParsedQuery parsed = parts.query();
        if (parsed.asksNothing()) {
            throw new InvalidInput("search.query-empty", FIELD, "Name at least one word, person, channel or day.");
        }
        return parsed;
    }

    private void item(boolean not) {
        Optional<Operator> operator = operator();
        if (operator.isPresent()) {
            operator.get().apply(parts, not, value());
        } else {
            parts.words(not, value());
        }
    }

    /** The operator that begins here, which is then behind; one without a value is none. */
    private Optional<Operator> operator() {
        int colon = at;
        while (colon < query.length() && Character.isLetter(query.charAt(colon))) {
            colon++;
        }
        boolean named = colon > at && colon + 1 < query.length() && query.charAt(colon) == ':';
        if (!named || isSpace(query.charAt(colon + 1))) {
            return Optional.empty();
        }
        Optional<Operator> operator = Operator.named(query.substring(at, colon).toLowerCase(Locale.ROOT));
        if (operator.isPresent()) {
            at = colon + 1;
        }
        return operator;
    }

    private String value() {
        return at < query.length() && isQuote(query.charAt(at)) ? quoted() : word();
    }

    private String quoted() {
        int start = ++at;
        while (at < query.length() && !isQuote(query.charAt(at))) {
            at++;
        }
        String value = query.substring(start, at);
        at = Math.min(at + 1, query.length());
        return value;
    }

    private String word() {
        int start = at;
        while (at < query.length() && !isSpace(query.charAt(at)) && !isQuote(query.charAt(at))) {
            at++;
        }
        return query.substring(start, at);
    }

    private void skipSpace() {
        while (at < query.length() && isSpace(query.charAt(at))) {
            at++;
        }
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Phones type curly quotes. */
    private static boolean isQuote(char c) {
        return c == '"' || c == '\u201c' || c == '\u201d' || c == '\u201e';
    }
}
