package com.quikapp.platform.text;

import com.quikapp.platform.problem.InvalidInput;
import org.jspecify.annotations.Nullable;

/** Checks text from outside. Lengths are code points. Nothing is changed: what passes is stored as it was sent. */
public final class Text {

    private Text() {}

    /**
     * One line of text without control characters.
     *
     * @throws InvalidInput {@code text.missing}, {@code text.too-short}, {@code text.too-long},
     *     {@code text.malformed} (lone surrogate) or {@code text.control-character}
     */
    public static String require(String field, @Nullable String value, int min, int max) {
        return check(field, value, min, max, false);
    }

    /** Like {@link #require}, but line feeds, carriage returns and tabs are welcome. */
    public static String requireMultiline(String field, @Nullable String value, int min, int max) {
        return check(field, value, min, max, true);
    }

    private static String check(String field, @Nullable String value, int min, int max, boolean multiline) {
        if (value == null) {
            throw new InvalidInput("text.missing", field, "This field is required.");
        }
        // No text of more than 2 * max chars can have at most max code points: do not walk through it.
        if (value.length() > 2L * max) {
            throw tooLong(field, max);
        }
        int points = 0;
        boolean blank = true;
        for (int at = 0; at < value.length(); ) {
            int point = value.codePointAt(at);
            refuse(field, point, multiline);
            blank &= Character.isWhitespace(point) || Character.isSpaceChar(point);
            at += Character.charCount(point);
            points++;
        }
        if (points > max) {
            throw tooLong(field, max);
        }
        if (points < min || (min > 0 && blank)) {
            throw new InvalidInput("text.too-short", field, "This needs at least " + min + " visible character(s).");
        }
        return value;
    }

    private static void refuse(String field, int point, boolean multiline) {
        if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
            throw new InvalidInput("text.malformed", field, "This holds half of a surrogate pair, which is no text.");
        }
        boolean lineBreak = point == '\n' || point == '\r' || point == '\t';
        if (Character.getType(point) == Character.CONTROL && !(multiline && lineBreak)) {
            throw new InvalidInput("text.control-character", field, "Control characters are not accepted here.");
        }
    }

    private static InvalidInput tooLong(String field, int max) {
        return new InvalidInput("text.too-long", field, "This may have at most " + max + " characters.");
    }
}
