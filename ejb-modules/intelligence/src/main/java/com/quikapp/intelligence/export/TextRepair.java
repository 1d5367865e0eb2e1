package com.quikapp.intelligence.export;

import java.util.function.IntPredicate;

/** Makes text from an archive fit for storage: no control characters, no half surrogate pairs, bounded length. */
final class TextRepair {

    private TextRepair() {}

    /** The text without control characters other than line feed, carriage return and tab. */
    static String withoutControls(String text) {
        return filter(text, point -> !isControl(point) || point == '\n' || point == '\r' || point == '\t');
    }

    /** One line: every run of white space or control characters is one space, the ends are trimmed, the rest is cut. */
    static String line(String text, int maxCodePoints) {
        var result = new StringBuilder();
        withoutHalves(text).codePoints().forEach(point -> {
            if (!isControl(point) && !Character.isWhitespace(point)) {
                result.appendCodePoint(point);
            } else if (!result.isEmpty() && result.charAt(result.length() - 1) != ' ') {
                result.append(' ');
            }
        });
        return cut(result.toString().strip(), maxCodePoints).strip();
    }

    /** Whether there is nothing to see in it. */
    static boolean isBlank(String text) {
        return text.codePoints().allMatch(point -> Character.isWhitespace(point) || Character.isSpaceChar(point));
    }

    /** At most so many code points. */
    static String cut(String text, int maxCodePoints) {
        return text.length() <= maxCodePoints || text.codePointCount(0, text.length()) <= maxCodePoints
                ? text
                : text.substring(0, text.offsetByCodePoints(0, maxCodePoints));
    }

    /** Half surrogate pairs become U+FFFD. */
    static String withoutHalves(String text) {
        if (text.chars().noneMatch(unit -> Character.isSurrogate((char) unit))) {
            return text;
        }
        var result = new StringBuilder(text.length());
        text.codePoints().map(point -> isHalf(point) ? 0xFFFD : point).forEach(result::appendCodePoint);
        return result.toString();
    }

    private static boolean isHalf(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }

    private static boolean isControl(int point) {
        return Character.getType(point) == Character.CONTROL;
    }

    private static String filter(String text, IntPredicate keep) {
        if (text.codePoints().allMatch(keep)) {
            return text;
        }
        var result = new StringBuilder(text.length());
        text.codePoints().filter(keep).forEach(result::appendCodePoint);
        return result.toString();
    }
}
