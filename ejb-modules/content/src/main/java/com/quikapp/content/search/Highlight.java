package com.quikapp.content.search;

import java.util.List;

/**
 * Makes safe HTML of a found message: its text escaped, the words found in {@code <mark>}. The index marks them with
 * two control characters that no message may contain, so nothing a user wrote can become a tag; a sign that stands
 * alone is dropped.
 */
final class Highlight {
    static final char OPEN = '\u0002';
    static final char CLOSE = '\u0003';

    private static final int EXCERPT = 300;

    private Highlight() {}

    /** The fragments the index picked, or the beginning of the text when the query named no words. */
    static String html(List<String> fragments, String text) {
        return fragments.isEmpty() ? escape(beginning(text)) : escape(String.join(" … ", fragments));
    }

    private static String beginning(String text) {
        return text.codePointCount(0, text.length()) <= EXCERPT
                ? text
                : text.substring(0, text.offsetByCodePoints(0, EXCERPT)) + " …";
    }

    private static String escape(String marked) {
        StringBuilder html = new StringBuilder(marked.length() + 32);
        boolean open = false;
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c == OPEN || c == CLOSE) {
                boolean opens = c == OPEN;
                if (opens != open) {
                    html.append(opens ? "<mark>" : "</mark>");
                    open = opens;
                }
            } else {
                append(html, c);
            }
        }
        return open ? html.append("</mark>").toString() : html.toString();
    }

    private static void append(StringBuilder html, char c) {
        switch (c) {
            case '<' -> html.append("&lt;");
            case '>' -> html.append("&gt;");
            case '&' -> html.append("&amp;");
            case '"' -> html.append("&quot;");
            case '\'' -> html.append("&#39;");
            default -> html.append(c);
        }
    }
}
