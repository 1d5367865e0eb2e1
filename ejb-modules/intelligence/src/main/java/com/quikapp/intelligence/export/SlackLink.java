package com.quikapp.intelligence.export;

import java.util.Optional;
import java.util.regex.Pattern;

/** A Slack link as Markdown. */
final class SlackLink {

    private static final Pattern ANGLED = Pattern.compile("[^\\s<>]+");
    private static final Pattern BARE_TARGET = Pattern.compile("[^\\s<>()\\\\]+");

    private SlackLink() {}

    /** A label that only repeats the address is left out. */
    static SlackToken token(String address, Optional<String> label) {
        var text = label.orElse(address);
        if (address.equals("mailto:" + text) || address.equals("tel:" + text)) {
            return SlackToken.ofText(text);
        }
        if (address.equals(text) || address.replaceFirst("^https?://", "").equals(text)) {
            return new SlackToken(bare(address), address);
        }
        return new SlackToken(
                "[" + MarkdownEscapes.literal(text) + "](" + target(address) + ")", text + " (" + address + ")");
    }

    /** Alone where that is read as an address, in angles where some of it would be read as markup. */
    private static String bare(String address) {
        var escaped = MarkdownEscapes.literal(address);
        return escaped.equals(address) || !ANGLED.matcher(address).matches() ? escaped : "<" + address + ">";
    }

    private static String target(String address) {
        return BARE_TARGET.matcher(address).matches()
                ? address
                : "<" + address.replaceAll("\\s", "%20").replaceAll("[<>\\\\]", "\\\\$0") + ">";
    }
}
