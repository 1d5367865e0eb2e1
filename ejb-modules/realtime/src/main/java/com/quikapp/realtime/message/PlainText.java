package com.quikapp.realtime.message;

import org.jspecify.annotations.Nullable;

/**
 * The short way for text without Markdown, which most messages are: answers exactly what the long way through parser
 * and sanitizer answers, or nothing when the text may need it. A test compares the two.
 */
final class PlainText {

    private PlainText() {}

    /** The HTML of a text that is one plain paragraph; nothing for any other. */
    static @Nullable String html(String text) {
        var html = new StringBuilder(text.length() + 16).append("<p>");
        boolean lineStart = true;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (lineStart ? !startsLine(c) : !isPlain(c, text, at)) {
                return null;
            }
            lineStart = c == '\n';
            append(html, c);
        }
        return lineStart ? null : html.append("</p>\n").toString();
    }

    /** A line that begins with a letter is no list, heading, quote, rule or indented code. */
    private static boolean startsLine(char c) {
        return isLetter(c);
    }

    private static boolean isPlain(char c, String text, int at) {
        return switch (c) {
            case ' ' -> at + 1 < text.length() && text.charAt(at + 1) != '\n' && text.charAt(at + 1) != ' ';
            case ',', ';', '?', '!', '(', ')', '\'', '"', '%', '$', '-', '\n' -> true;
            case '.' -> !endsWithWww(text, at);
            case ':' -> !text.startsWith("//", at + 1);
            default -> isLetter(c) || (c >= '0' && c <= '9');
        };
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= 0xC0 && c <= 0x24F && c != 0xD7 && c != 0xF7);
    }

    private static boolean endsWithWww(String text, int at) {
        return at >= 3 && text.regionMatches(true, at - 3, "www", 0, 3);
    }

    private static void append(StringBuilder html, char c) {
        switch (c) {
            case '\n' -> html.append("<br />\n");
            case '\'' -> html.append("&#39;");
            case '"' -> html.append("&#34;");
            default -> html.append(c);
        }
    }
}
