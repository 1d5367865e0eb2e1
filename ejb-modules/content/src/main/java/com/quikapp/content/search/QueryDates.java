package com.quikapp.content.search;

import com.quikapp.platform.problem.InvalidInput;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;

/** The days of a query, as {@code 2026-01-31}, in UTC, from the year 1 to the year 9999. */
final class QueryDates {
    private static final int LAST_YEAR = 9999;

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
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() >= 1 && day.getYear() <= LAST_YEAR) {
                return day;
            }
        } catch (DateTimeParseException wrong) {
            throw invalid();
        }
        throw invalid();
    }

    private static InvalidInput invalid() {
        return new InvalidInput("search.date-invalid", "q", "Write days as year-month-day, such as 2026-01-31.");
    }
}
