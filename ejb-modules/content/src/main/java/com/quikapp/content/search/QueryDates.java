package com.quikapp.content.search;

import com.quikapp.platform.problem.InvalidInput;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;

/** The days of a query, as {@code 2026-01-31}, in UTC. */
final class QueryDates {
    private QueryDates() {}

    /** The day's first instant. */
    static Instant start(String day) {
        return day(day).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** The first instant after the day. */
    static Instant end(String day) {
        return day(day).plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException wrong) {
            throw new InvalidInput("search.date-invalid", "q", "Write days as year-month-day, such as 2026-01-31.");
        }
    }
}
