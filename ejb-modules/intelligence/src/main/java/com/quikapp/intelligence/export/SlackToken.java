package com.quikapp.intelligence.export;

import java.util.Iterator;

/**
 * A mention, channel or link of a Slack text. While the text around it is converted, {@link #MARK} stands in its place.
 *
 * @param markdown how Markdown says it
 * @param plain how it reads where there is no Markdown: in code and in topics
 */
record SlackToken(String markdown, String plain) {

    /** No text has it: control characters are taken out before. */
    static final char MARK = '\u0001';

    /** One that is nothing but text. */
    static SlackToken ofText(String text) {
        return new SlackToken(MarkdownEscapes.literal(text), text);
    }

    /** A text with the plain form of the next token in the place of each mark. */
    static String plain(String marked, Iterator<SlackToken> tokens) {
        var result = new StringBuilder(marked.length());
        marked.chars().forEach(c -> {
            if (c == MARK) {
                result.append(tokens.next().plain());
            } else {
                result.append((char) c);
            }
        });
        return result.toString();
    }
}
