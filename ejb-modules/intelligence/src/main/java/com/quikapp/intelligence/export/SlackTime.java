package com.quikapp.intelligence.export;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A Slack {@code ts}: seconds and a fraction since 1970, which also names the message in its channel.
 *
 * @param micros since 1970
 */
record SlackTime(long micros) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,10})\\.(\\d{1,6})");
    private static final long PER_SECOND = 1_000_000;

    /** Empty when the text is no {@code ts}. */
    static Optional<SlackTime> parse(String text) {
        var match = FORM.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        var fraction = match.group(2) + "0".repeat(6 - match.group(2).length());
        return Optional.of(new SlackTime(Long.parseLong(match.group(1)) * PER_SECOND + Long.parseLong(fraction)));
    }

    Instant instant() {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }

    /** The one form all spellings of the same time have: {@code 1103966040.000100}. */
    @Override
    public String toString() {
        return "%d.%06d".formatted(micros / PER_SECOND, micros % PER_SECOND);
    }
}
