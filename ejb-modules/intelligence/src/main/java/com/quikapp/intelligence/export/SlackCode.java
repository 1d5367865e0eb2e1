package com.quikapp.intelligence.export;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of code in a Slack text.
 *
 * @param from its first backtick
 * @param to behind its last one
 * @param marks how many backticks stand on each side: three for a block, which may stand anywhere in a line, else one
 */
record SlackCode(int from, int to, int marks) {

    private static final String BLOCK = "```";

    /** All code of a text, in its order. Backticks that enclose nothing are none. */
    static List<SlackCode> in(String text) {
        var found = new ArrayList<SlackCode>();
        for (int at = text.indexOf('`'); at >= 0; ) {
            int to = text.startsWith(BLOCK, at) ? blockEnd(text, at) : lineEnd(text, at);
            if (to > 0) {
                found.add(new SlackCode(at, to, text.startsWith(BLOCK, at) ? BLOCK.length() : 1));
            }
            at = text.indexOf('`', to > 0 ? to : behindRun(text, at));
        }
        return found;
    }

    boolean isBlock() {
        return marks > 1;
    }

    /** What stands between the backticks; of a block without the line breaks next to them. */
    String content(String text) {
        var content = text.substring(from + marks, to - marks);
        if (!isBlock()) {
            return content;
        }
        int start = content.startsWith("\n") ? 1 : 0;
        int end = content.length() - (content.endsWith("\n") ? 1 : 0);
        return content.substring(start, Math.max(start, end));
    }

    private static int blockEnd(String text, int from) {
        int start = from + BLOCK.length();
        int end = text.indexOf(BLOCK, start);
        return end < 0 || text.substring(start, end).isBlank() ? -1 : end + BLOCK.length();
    }

    private static int lineEnd(String text, int from) {
        int end = text.indexOf('`', from + 1);
        boolean single = end > from + 1 && !text.startsWith("`", end + 1);
        return single && !text.substring(from + 1, end).contains("\n") ? end + 1 : -1;
    }

    private static int behindRun(String text, int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) == '`') {
            end++;
        }
        return end;
    }
}
