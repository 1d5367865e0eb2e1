package com.quikapp.intelligence.export;

import java.util.Optional;

/** A Slack link as Markdown. */
final class SlackLink {

    private SlackLink() {}

    /** A label that only repeats the address is left out. */
    static String markdown(String address, Optional<String> label) {
        var text = label.orElse(address);
        if (address.equals("mailto:" + text) || address.equals("tel:" + text)) {
            return text;
        }
        if (address.equals(text) || address.replaceFirst("^https?://", "").equals(text)) {
            return address;
        }
        var escaped = text.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]");
        boolean plain = address.chars().noneMatch(c -> c == '(' || c == ')' || Character.isWhitespace(c));
        return "[" + escaped + "](" + (plain ? address : "<" + address.replaceAll("\\s", "%20") + ">") + ")";
    }
}
