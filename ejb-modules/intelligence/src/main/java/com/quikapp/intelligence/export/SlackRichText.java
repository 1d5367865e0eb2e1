package com.quikapp.intelligence.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes what a block says in Slack's markup: mentions and links in the line they stand in, items on their own. */
final class SlackRichText {

    /** How each style is written; of several the first, as code holds no other. */
    private static final List<Map.Entry<String, String>> MARKS =
            List.of(Map.entry("code", "`"), Map.entry("bold", "*"), Map.entry("italic", "_"), Map.entry("strike", "~"));

    private final StringBuilder out = new StringBuilder();
    private final List<String> pieces = new ArrayList<>();
    private final Set<String> notCarried;

    /** @param notCarried gets the types of what has no text */
    SlackRichText(Set<String> notCarried) {
        this.notCarried = notCarried;
    }

    String text() {
        return out.toString().strip();
    }

    /** The texts in it, each by itself. */
    List<String> pieces() {
        return pieces;
    }

    /** A block, or a list within one. */
    void block(SlackFields block) {
        for (var element : block.parts("elements")) {
            newLine();
            switch (element.firstText("type").orElse("?")) {
                case "rich_text_list" -> list(element);
                case "rich_text_preformatted" -> code(element);
                case "rich_text_quote" -> quote(element);
                default -> inline(element);
            }
        }
    }

    /** A text object of a block, on a line of its own. */
    void line(SlackFields object, SlackFields block) {
        newLine();
        object(object, block);
    }

    /** A text object: Slack's markup, or plain text. The block itself may hold the text instead. */
    void object(SlackFields object, SlackFields block) {
        var text = object.firstText("text").or(() -> block.firstText("text"));
        if (text.isPresent()) {
            say(object.firstText("type").orElse("").equals("mrkdwn") ? text.get() : SlackEscapes.encode(text.get()));
        } else {
            object.firstText("type").ifPresent(notCarried::add);
        }
    }

    private void list(SlackFields list) {
        for (var item : list.parts("elements")) {
            newLine();
            out.append("• ");
            inline(item);
        }
    }

    private void code(SlackFields element) {
        out.append("```");
        inline(element);
        out.append("```");
    }

    private void quote(SlackFields element) {
        int start = out.length();
        inline(element);
        var quoted = "&gt; " + out.substring(start).replace("\n", "\n&gt; ");
        out.replace(start, out.length(), quoted);
    }

    private void inline(SlackFields section) {
        section.parts("elements").forEach(this::element);
    }

    private void element(SlackFields element) {
        var type = element.firstText("type").orElse("?");
        switch (type) {
            case "text" -> styled(element, SlackEscapes.encode(raw(element, "text")));
            case "link" -> link(raw(element, "url"), element.firstText("text"));
            case "user" -> token("<@", raw(element, "user_id"));
            case "channel" -> token("<#", raw(element, "channel_id"));
            case "usergroup" -> token("<!subteam^", raw(element, "usergroup_id"));
            case "broadcast" -> token("<!", raw(element, "range"));
            case "emoji" -> say(":" + raw(element, "name") + ":");
            case "date" -> say(SlackEscapes.encode(raw(element, "fallback")));
            default -> notCarried.add(type);
        }
    }

    private void link(String url, Optional<String> label) {
        out.append('<').append(SlackEscapes.encode(url));
        label.ifPresent(text -> out.append('|').append(SlackEscapes.encode(text)));
        out.append('>');
        pieces.add(label.orElse(url));
    }

    private void styled(SlackFields element, String text) {
        var style = element.part("style");
        var mark = mark(style);
        boolean tight = !text.isBlank() && text.equals(text.strip()) && !text.contains("\n");
        say(tight ? mark + text + mark : text);
    }

    private static String mark(SlackFields style) {
        return MARKS.stream()
                .filter(mark -> style.node().path(mark.getKey()).asBoolean())
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse("");
    }

    private void token(String start, String id) {
        out.append(start).append(id.replaceAll("[<>|]", "")).append('>');
        pieces.add(id);
    }

    private void say(String text) {
        out.append(text);
        pieces.add(text);
    }

    private void newLine() {
        if (!out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
            out.append('\n');
        }
    }

    private static String raw(SlackFields element, String name) {
        var value = element.node().path(name);
        return value.isTextual() ? value.textValue() : "";
    }
}
