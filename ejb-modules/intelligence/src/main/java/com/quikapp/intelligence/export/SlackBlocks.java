package com.quikapp.intelligence.export;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the blocks of a message say, and what of them has no text ("Block Kit reference"). What people wrote stands in the
 * message's text and again in a block; what an application wrote often stands in its blocks alone.
 */
final class SlackBlocks {

    /** Pieces of a block that are looked for in the message's text; a block with more is taken as one that says more. */
    private static final int MAX_COMPARED = 200;

    private final List<String> texts = new ArrayList<>();
    private final Set<String> notCarried = new LinkedHashSet<>();
    private final String known;

    private SlackBlocks(String own) {
        this.known = words(own);
    }

    /** @param own the message's text, in Slack's markup */
    static SlackBlocks of(SlackFields message, String own) {
        var blocks = new SlackBlocks(own);
        message.parts("blocks").forEach(blocks::add);
        return blocks;
    }

    /** In Slack's markup, a line or more for each block that says something the message's own text does not. */
    String text() {
        return texts.stream().filter(text -> !TextRepair.isBlank(text)).collect(Collectors.joining("\n"));
    }

    /** The types of what is left out, e.g. {@code image}. */
    Set<String> notCarried() {
        return notCarried;
    }

    private void add(SlackFields block) {
        var rich = new SlackRichText(notCarried);
        switch (block.firstText("type").orElse("?")) {
            case "rich_text" -> rich.block(block);
            case "header", "markdown" -> rich.object(block.part("text"), block);
            case "section" -> {
                rich.object(block.part("text"), block);
                block.parts("fields").forEach(field -> rich.line(field, block));
                left(block.part("accessory"));
            }
            case "context" -> block.parts("elements").forEach(element -> rich.line(element, block));
            case "divider" -> {
                // A line between others says nothing.
            }
            default -> left(block);
        }
        if (!isKnown(rich.pieces())) {
            texts.add(rich.text());
        }
    }

    private void left(SlackFields part) {
        part.firstText("type").ifPresent(notCarried::add);
    }

    private boolean isKnown(List<String> pieces) {
        return pieces.size() <= MAX_COMPARED && pieces.stream().allMatch(piece -> known.contains(words(piece)));
    }

    private static String words(String text) {
        return SlackEscapes.decode(text)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
