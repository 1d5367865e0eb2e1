package com.quikapp.content.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The operators of a query, and what each asks for. */
enum Operator {
    FROM {
        @Override
        void apply(QueryParts parts, boolean not, String value) {
            parts.from(not, value);
        }
    },
    IN {
        @Override
        void apply(QueryParts parts, boolean not, String value) {
            parts.in(not, value);
        }
    },
    BEFORE {
        @Override
        void apply(QueryParts parts, boolean not, String value) {
            parts.until(QueryDates.start(value));
        }
    },
    AFTER {
        @Override
        void apply(QueryParts parts, boolean not, String value) {
            parts.since(QueryDates.end(value));
        }
    },
    ON {
        @Override
        void apply(QueryParts parts, boolean not, String value) {
            parts.since(QueryDates.start(value));
            parts.until(QueryDates.end(value));
        }
    };

    abstract void apply(QueryParts parts, boolean not, String value);

    /** @param name in lower case */
    static Optional<Operator> named(String name) {
        return Arrays.stream(values())
                .filter(operator -> operator.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }
}
