package com.quikapp.realtime.presence;

import com.quikapp.platform.problem.InvalidInput;
import com.quikapp.platform.text.Text;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says about what they do: "Lunch", a palm tree.
 *
 * @param text at most 100 code points
 * @param emoji at most 32 code points, an emoji or the name of one
 * @param until when it goes by itself; absent when never
 */
public record CustomStatus(
        @Nullable String text,
        @Nullable String emoji,
        @Nullable Instant until) {

    private static final int LONGEST_TEXT = 100;
    private static final int LONGEST_EMOJI = 32;
    private static final Duration LONGEST = Duration.ofDays(366);

    /**
     * A status somebody asked for.
     *
     * @throws InvalidInput when both text and emoji are absent, one is too long, or the end is not within the next year
     */
    static CustomStatus of(@Nullable String text, @Nullable String emoji, @Nullable Instant until, Instant now) {
        if (text == null && emoji == null) {
            throw new InvalidInput("text.missing", "text", "A status has a text, an emoji or both.");
        }
        if (until != null && (until.isBefore(now) || until.isAfter(now.plus(LONGEST)))) {
            throw new InvalidInput("presence.until-out-of-range", "until", "A status ends within the next 366 days.");
        }
        return new CustomStatus(
                text == null ? null : Text.require("text", text, 1, LONGEST_TEXT),
                emoji == null ? null : Text.require("emoji", emoji, 1, LONGEST_EMOJI),
                until == null ? null : until.truncatedTo(ChronoUnit.MICROS));
    }

    boolean isOver(Instant now) {
        return until != null && !until.isAfter(now);
    }
}
