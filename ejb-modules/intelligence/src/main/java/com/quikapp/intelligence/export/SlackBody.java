package com.quikapp.intelligence.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The text of a message, from wherever Slack put it.
 *
 * @param text in Slack's markup, never blank
 */
record SlackBody(String text, List<Loss> losses) {

    static final String EMPTY_ROOT = "(This message had no text.)";
    private static final int MAX_PIECES = 200;

    /** @throws EntryRefused {@code text.empty} when there is none and nothing hangs on the message */
    static SlackBody of(SlackFields message, boolean root) {
        var losses = new ArrayList<Loss>();
        var written = message.text("text").orElse("");
        var blocks = SlackBlocks.of(message, written);
        if (!blocks.notCarried().isEmpty()) {
            losses.add(LossReason.BLOCKS__NOT_CARRIED.with(String.join(", ", blocks.notCarried())));
        }
        var own = repaired(written, losses);
        if (!TextRepair.isBlank(own)) {
            var more = repaired(blocks.text(), losses);
            return new SlackBody(more.isEmpty() ? own : own + "\n" + more, losses);
        }
        var other = repaired(elsewhere(message, blocks.text()), losses);
        if (!TextRepair.isBlank(other)) {
            losses.add(LossReason.TEXT__FROM_ATTACHMENT.plain());
            return new SlackBody(other, losses);
        }
        if (!root) {
            throw new EntryRefused(LossReason.TEXT__EMPTY.plain());
        }
        losses.add(LossReason.TEXT__EMPTY_ROOT.plain());
        return new SlackBody(EMPTY_ROOT, losses);
    }

    private static String repaired(String text, List<Loss> losses) {
        var whole = TextRepair.withoutHalves(text);
        var clean = TextRepair.withoutControls(whole);
        if (!whole.equals(text)) {
            losses.add(LossReason.ENTRY__BROKEN_ENCODING.plain());
        }
        if (!clean.equals(whole)) {
            losses.add(LossReason.TEXT__CONTROL_CHARACTERS.plain());
        }
        return clean;
    }

    private static String elsewhere(SlackFields message, String blocks) {
        var attachments = message.parts("attachments").stream()
                .map(part -> part.firstText("text", "fallback", "title", "pretext"))
                .flatMap(Optional::stream);
        var files = message.parts("files").stream()
                .map(file -> file.firstText("title", "name"))
                .flatMap(Optional::stream);
        return Stream.of(Stream.of(blocks), attachments, files)
                .map(pieces -> pieces.limit(MAX_PIECES).collect(Collectors.joining("\n")))
                .filter(text -> !TextRepair.isBlank(text))
                .findFirst()
                .orElse("");
    }
}
