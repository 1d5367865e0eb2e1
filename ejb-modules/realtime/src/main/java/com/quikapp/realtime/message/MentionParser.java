package com.quikapp.realtime.message;

import com.quikapp.realtime.message.MentionNode.Kind;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/**
 * Finds mentions while Markdown is parsed, so that none is found in code. {@code @handle} must not follow a letter or
 * digit (an address of mail is no mention) and ends with a letter or digit (a full stop after it is none of it).
 */
final class MentionParser implements InlineContentParser {

    private static final int MAX = 64;
    private static final Pattern ANGLED =
            Pattern.compile("@([0-9a-fA-F][0-9a-hjkmnp-tv-zA-HJKMNP-TV-Z]{12})|!(channel|here)");

    /** Makes the parser known for its two first characters. */
    static final class Factory implements InlineContentParserFactory {
        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('@', '<');
        }

        @Override
        public InlineContentParser create() {
            return new MentionParser();
        }
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        var scanner = state.scanner();
        return scanner.peek() == '<' ? angled(scanner) : handle(scanner);
    }

    private static ParsedInline angled(Scanner scanner) {
        scanner.next();
        var inside = new StringBuilder();
        while (scanner.hasNext() && scanner.peek() != '>' && inside.length() < 16) {
            inside.append(scanner.peek());
            scanner.next();
        }
        var match = ANGLED.matcher(inside);
        if (scanner.peek() != '>' || !match.matches()) {
            return ParsedInline.none();
        }
        scanner.next();
        var literal = "<" + inside + ">";
        var node = match.group(1) != null
                ? new MentionNode(Kind.USER, match.group(1).toLowerCase(Locale.ROOT), literal)
                : new MentionNode(Kind.BROAD, match.group(2), literal);
        return ParsedInline.of(node, scanner.position());
    }

    private static ParsedInline handle(Scanner scanner) {
        if (Character.isLetterOrDigit(scanner.peekPreviousCodePoint())) {
            return ParsedInline.none();
        }
        scanner.next();
        var read = new StringBuilder();
        int length = 0;
        var end = scanner.position();
        while (scanner.hasNext() && isHandle(scanner.peek()) && read.length() < MAX) {
            read.append(scanner.peek());
            scanner.next();
            if (Character.isLetterOrDigit(read.charAt(read.length() - 1))) {
                length = read.length();
                end = scanner.position();
            }
        }
        if (length == 0) {
            return ParsedInline.none();
        }
        var name = read.substring(0, length);
        return ParsedInline.of(new MentionNode(Kind.HANDLE, name.toLowerCase(Locale.ROOT), "@" + name), end);
    }

    private static boolean isHandle(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '.'
                || c == '_'
                || c == '-';
    }
}
