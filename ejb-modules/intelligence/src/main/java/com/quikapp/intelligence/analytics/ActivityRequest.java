package com.quikapp.intelligence.analytics;

import com.quikapp.platform.problem.InvalidInput;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a member asks to be counted.
 *
 * @param from first day in UTC; 29 days before the last unless given
 * @param to last day in UTC; today unless given
 */
public record ActivityRequest(Optional<LocalDate> from, Optional<LocalDate> to, Set<Dimension> by) {

    private static final int DEFAULT_DAYS = 30;

    /**
     * Reads it as it comes in a query string.
     *
     * @param from {@code YYYY-MM-DD}
     * @param by {@code day} unless given
     * @throws InvalidInput {@code analytics.malformed-day} or {@code analytics.unknown-dimension}
     */
    public static ActivityRequest parse(@Nullable String from, @Nullable String to, @Nullable String by) {
        return new ActivityRequest(
                Optional.ofNullable(from).map(day -> day("from", day)),
                Optional.ofNullable(to).map(day -> day("to", day)),
                Dimension.parse(by == null ? "day" : by));
    }

    LocalDate last(LocalDate today) {
        return to.orElse(today);
    }

    /** @throws InvalidInput {@code analytics.range} when the days are the wrong way round */
    LocalDate first(LocalDate today) {
        var first = from.orElseGet(() -> last(today).minusDays(DEFAULT_DAYS - 1));
        if (last(today).isBefore(first)) {
            throw new InvalidInput("analytics.range", "to", "The last day is before the first.");
        }
        return first;
    }

    private static LocalDate day(String field, String text) {
        try {
            var day = LocalDate.parse(text);
            if (day.getYear() >= 1 && day.getYear() <= 9999) {
                return day;
            }
        } catch (DateTimeException malformed) {
            // Answered below like a day out of range.
        }
        throw new InvalidInput("analytics.malformed-day", field, "Use a day such as 2026-03-31.");
    }
}
