package com.quikapp.intelligence.export;

import java.util.regex.Pattern;

/** Knows which characters of a text Markdown would take for markup, so that they can be said literally. */
final class MarkdownEscapes {

    private static final Pattern ENTITY =
            Pattern.compile("&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]*);");

    /** A heading, list item, rule, underline of a heading, or row of a table's dashes; the group found is to be escaped. */
    private static final Pattern BLOCK_START = Pattern.compile(
            "(#)#{0,5}(?![^ \\t\\n])|([-+*])(?![^ \\t\\n])|[0-9]{1,9}([.)])(?![^ \\t\\n])|([-=|:])[-=|: \\t]*(?![^\\n])");

    private MarkdownEscapes() {}

    /** A text as Markdown that shows it as it is, wherever it is put within a line. */
    static String literal(String text) {
        var result = new StringBuilder(text.length() + 8);
        int start = blockStart(text, 0);
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (at == start || c == '[' || c == ']' || isMarkup(text, at)) {
                result.append('\\');
            }
            result.append(c);
        }
        return result.toString();
    }

    /** Which character is to be escaped so that no block begins with the rest of a line; -1 when none does. */
    static int blockStart(String text, int lineAt) {
        var match = BLOCK_START.matcher(text).region(lineAt, text.length());
        if (match.lookingAt()) {
            for (int group = 1; group <= match.groupCount(); group++) {
                if (match.start(group) >= 0) {
                    return match.start(group);
                }
            }
        }
        return -1;
    }

    /** Whether a character, brackets apart, may mean something to Markdown where it stands. */
    static boolean isMarkup(String text, int at) {
        int before = at == 0 ? ' ' : text.codePointBefore(at);
        int after = at + 1 == text.length() ? '\n' : text.codePointAt(at + 1);
        return switch (text.charAt(at)) {
            case '`', '~' -> true;
            case '*' -> at == 0 || !Character.isWhitespace(before) || !Character.isWhitespace(after);
            case '_' -> !Character.isLetterOrDigit(before) || !Character.isLetterOrDigit(after);
            case '\\' -> !Character.isLetterOrDigit(after) && after != ' ';
            case '<' -> after == SlackToken.MARK || "/!?@".indexOf(after) >= 0 || Character.isLetter(after);
            case '!' -> after == SlackToken.MARK;
            case '&' -> ENTITY.matcher(text).region(at, text.length()).lookingAt();
            default -> false;
        };
    }
}
