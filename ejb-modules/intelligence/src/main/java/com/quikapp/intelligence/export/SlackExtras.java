package com.quikapp.intelligence.export;

import java.util.List;
import java.util.stream.Collectors;

/** Lists what hangs on a message and has no place with us yet. */
final class SlackExtras {

    private SlackExtras() {}

    static void list(SlackFields message, SlackSubtype subtype, List<Loss> losses) {
        listSubtype(message, subtype, losses);
        if (message.has("edited")) {
            losses.add(LossReason.EDIT__MARK.plain());
        }
        if (message.has("reactions")) {
            losses.add(LossReason.REACTIONS__NOT_CARRIED.with(names(message, "reactions", "name")));
        }
        if (message.has("pinned_to")) {
            losses.add(LossReason.PINS__NOT_CARRIED.plain());
        }
        if (message.has("files") || message.has("file")) {
            losses.add(LossReason.FILES__NOT_CARRIED.with(names(message, "files", "id")));
        }
        if (message.has("attachments")) {
            losses.add(LossReason.ATTACHMENTS__NOT_CARRIED.with(
                    message.parts("attachments").size() + " attachments"));
        }
    }

    private static void listSubtype(SlackFields message, SlackSubtype subtype, List<Loss> losses) {
        switch (subtype) {
            case ME -> losses.add(LossReason.TEXT__ME_AS_ITALICS.plain());
            case BROADCAST -> losses.add(LossReason.THREAD__BROADCAST_FLAG.plain());
            case DELETED -> losses.add(LossReason.TEXT__DELETED_ROOT.plain());
            case JOINED -> message.firstText("inviter").ifPresent(by -> losses.add(LossReason.JOIN__INVITER.with(by)));
            default -> {
                // Nothing of these is lost by their subtype.
            }
        }
    }

    private static String names(SlackFields message, String list, String name) {
        return message.parts(list).stream()
                .map(item -> item.firstText(name).orElse("?"))
                .limit(20)
                .collect(Collectors.joining(", "));
    }
}
