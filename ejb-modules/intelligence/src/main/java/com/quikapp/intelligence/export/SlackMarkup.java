package com.quikapp.intelligence.export;

import java.util.BitSet;
import java.util.Iterator;
import java.util.List;

/**
 * Writes a Slack text as Markdown that shows the same: bold, italics, struck text, code and quotes stay what they are, and
 * what only Markdown would take for markup is escaped.
 */
final class SlackMarkup {

    private static final char INDENT = '\u00A0';
    private static final String QUOTE_ALL = ">>>";

    private final String text;
    private final Iterator<SlackToken> tokens;
    private final Iterator<SlackCode> code;
    private final BitSet emphasis;
    private final boolean hasLinks;

    /** Characters that mark nothing, because the text has only one of them. */
    private final BitSet alone = new BitSet();

    private final StringBuilder out;
    private boolean quoted;
    private boolean quotesAll;
    private int blockStart = -1;
    private int contentFrom;

    /** @param text decoded, with a mark for each of the tokens */
    SlackMarkup(String text, List<SlackToken> tokens) {
        var pieces = SlackCode.in(text);
        var inCode = new BitSet();
        pieces.forEach(piece -> inCode.set(piece.from(), piece.to()));
        this.text = text;
        this.tokens = tokens.iterator();
        this.code = pieces.iterator();
        this.emphasis = SlackEmphasis.in(text, inCode);
        this.hasLinks = text.contains("](") || text.contains("]:") || text.contains("]" + SlackToken.MARK);
        this.out = new StringBuilder(text.length() + 16);
        "*~`".chars().filter(c -> text.indexOf(c) == text.lastIndexOf(c)).forEach(alone::set);
    }

    String markdown() {
        int at = beginLine(0);
        while (code.hasNext()) {
            var piece = code.next();
            write(at, piece.from());
            at = piece.isBlock() ? block(piece) : inline(piece);
        }
        write(at, text.length());
        return out.toString();
    }

    private void write(int from, int to) {
        for (int at = from; at < to; ) {
            char c = text.charAt(at);
            if (c == '\n') {
                out.append(c);
                at = beginLine(at + 1);
                continue;
            }
            if (c == SlackToken.MARK) {
                out.append(tokens.next().markdown());
            } else if (emphasis.get(at)) {
                out.append(c == '_' ? "_" : "" + c + c);
            } else {
                out.append(isMarkup(at, c) ? "\\" : "").append(c);
            }
            at++;
        }
    }

    private boolean isMarkup(int at, char c) {
        if (at == blockStart || (c == '>' && at == contentFrom)) {
            return true;
        }
        return c == '[' ? hasLinks : MarkdownEscapes.isMarkup(text, at) && !alone.get(c);
    }

    /** Writes what a line begins with, and returns where the rest of it is. */
    private int beginLine(int from) {
        boolean wasQuoted = quoted;
        int at = from;
        quoted = quotesAll;
        if (!quotesAll && text.startsWith(">", from)) {
            quotesAll = text.startsWith(QUOTE_ALL, from);
            quoted = true;
            at += quotesAll ? QUOTE_ALL.length() : 1;
            at += text.startsWith(" ", at) ? 1 : 0;
        }
        if (wasQuoted && !quoted) {
            out.append('\n');
        }
        out.append(prefix());
        return beginContent(at);
    }

    /** Indentation shows as such, and makes no code. */
    private int beginContent(int from) {
        int at = from;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        boolean blank = at == text.length() || text.charAt(at) == '\n';
        out.append(String.valueOf(INDENT).repeat(blank ? 0 : at - from));
        contentFrom = at;
        blockStart = MarkdownEscapes.blockStart(text, at);
        return at;
    }

    private int inline(SlackCode piece) {
        out.append('`').append(plain(piece).replace('`', '\'')).append('`');
        return piece.to();
    }

    private int block(SlackCode piece) {
        var end = "\n" + prefix();
        out.append(piece.from() == contentFrom ? "" : end);
        out.append("```").append(end);
        out.append(plain(piece).replace("```", "'''").replace("\n", end));
        out.append(end).append("```");
        int at = piece.to();
        while (text.startsWith(" ", at)) {
            at++;
        }
        if (at == text.length() || text.charAt(at) == '\n') {
            return at;
        }
        out.append(end);
        return beginContent(at);
    }

    private String plain(SlackCode piece) {
        return SlackToken.plain(piece.content(text), tokens);
    }

    private String prefix() {
        return quoted ? "> " : "";
    }
}
