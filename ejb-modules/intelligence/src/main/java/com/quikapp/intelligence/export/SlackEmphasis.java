package com.quikapp.intelligence.export;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/**
 * Finds the {@code *bold*}, {@code _italic_} and {@code ~struck~} of a Slack text: within a line, between what is neither
 * letter nor digit. All other such characters are themselves.
 */
final class SlackEmphasis {

    private record Opener(int at, char mark) {}

    private final String text;
    private final BitSet found = new BitSet();
    private final Deque<Opener> open = new ArrayDeque<>();

    private SlackEmphasis(String text) {
        this.text = text;
    }

    /**
     * Where the characters are that mark emphasis; those that begin one and those that end one are well nested.
     *
     * @param code the characters in code, which mark nothing
     */
    static BitSet in(String text, BitSet code) {
        var emphasis = new SlackEmphasis(text);
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) == '\n') {
                emphasis.open.clear();
            } else if ("*_~".indexOf(text.charAt(at)) >= 0 && !code.get(at)) {
                emphasis.take(at, text.charAt(at));
            }
        }
        return emphasis.found;
    }

    private void take(int at, char mark) {
        int before = at == 0 ? '\n' : text.codePointBefore(at);
        int after = at + 1 == text.length() ? '\n' : text.codePointAt(at + 1);
        if (before == mark || after == mark) {
            return;
        }
        if (isGap(after) && !isSpace(before) && isOpen(mark)) {
            close(at, mark);
        } else if (isGap(before) && !isSpace(after)) {
            open.removeIf(other -> other.mark() == mark);
            open.push(new Opener(at, mark));
        }
    }

    private boolean isOpen(char mark) {
        return open.stream().anyMatch(opener -> opener.mark() == mark);
    }

    private void close(int at, char mark) {
        var opener = open.pop();
        while (opener.mark() != mark) {
            opener = open.pop();
        }
        found.set(opener.at());
        found.set(at);
    }

    private static boolean isSpace(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point);
    }

    /** White space, punctuation or a symbol, as CommonMark sees them. */
    private static boolean isGap(int point) {
        return point == SlackToken.MARK
                || isSpace(point)
                || switch (Character.getType(point)) {
                    case Character.CONNECTOR_PUNCTUATION,
                            Character.DASH_PUNCTUATION,
                            Character.START_PUNCTUATION,
                            Character.END_PUNCTUATION,
                            Character.INITIAL_QUOTE_PUNCTUATION,
                            Character.FINAL_QUOTE_PUNCTUATION,
                            Character.OTHER_PUNCTUATION,
                            Character.MATH_SYMBOL,
                            Character.CURRENCY_SYMBOL,
                            Character.MODIFIER_SYMBOL,
                            Character.OTHER_SYMBOL -> true;
                    default -> false;
                };
    }
}
