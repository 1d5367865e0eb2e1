package com.quikapp.content.search;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Makes safe HTML of a found message: escaped text, the words found in {@code <mark>}. The index marks them with two
 * control characters that no message may contain, so nothing a user wrote can become a tag; a sign that stands alone is
 * dropped.
 */
final class Highlight {
    // Not from the first 32: the index trims those from the ends of a fragment.
    static final char OPEN = '\u0091';
    static final char CLOSE = '\u0092';

    /** A fragment may be a whole message without a full stop: it is cut to this many characters. */
    private static final int LONGEST_FRAGMENT = 300;

    private static final int BEFORE_FIRST_MARK = 80;

    private Highlight() {}

    /**
     * The fragments the index picked. When it picked none (it looks at the first 10,000 characters only), what stands
     * around the first of the words; when there are no words, the beginning of the text.
     */
    static String html(List<String> fragments, String text, List<String> words) {
        return fragments.isEmpty()
                ? html(marked(text, words))
                : fragments.stream().map(Highlight::html).collect(Collectors.joining(" … "));
    }

    private static String marked(String text, List<String> words) {
        for (String word : words) {
            for (int at = 0; at <= text.length() - word.length(); at++) {
                if (text.regionMatches(true, at, word, 0, word.length())) {
                    int end = at + word.length();
                    return text.substring(0, at) + OPEN + text.substring(at, end) + CLOSE + text.substring(end);
                }
            }
        }
        return text;
    }

    private static String html(String fragment) {
        if (fragment.length() <= LONGEST_FRAGMENT) {
            return escape(fragment);
        }
        int from = whole(fragment, Math.max(0, fragment.indexOf(OPEN) - BEFORE_FIRST_MARK));
        int to = whole(fragment, Math.min(fragment.length(), from + LONGEST_FRAGMENT));
        return (from > 0 ? "… " : "") + escape(fragment.substring(from, to)) + (to < fragment.length() ? " …" : "");
    }

    /** A place that does not part a surrogate pair. */
    private static int whole(String text, int place) {
        return place > 0 && place < text.length() && Character.isLowSurrogate(text.charAt(place)) ? place - 1 : place;
    }

    private static String escape(String marked) {
        StringBuilder html = new StringBuilder(marked.length() + 32);
        boolean open = false;
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c != OPEN && c != CLOSE) {
                append(html, c);
            } else if (open != (c == OPEN)) {
                open = !open;
                html.append(open ? "<mark>" : "</mark>");
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
