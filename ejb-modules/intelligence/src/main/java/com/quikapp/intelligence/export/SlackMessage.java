package com.quikapp.intelligence.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A message of a Slack export that can be stored.
 *
 * @param text in Slack's markup; empty for joined and left
 * @param root the message it replies to
 * @param losses what it loses whatever the rest of the export says
 */
record SlackMessage(
        SlackTime time,
        SlackSubtype subtype,
        SlackAuthor author,
        String text,
        Optional<SlackTime> root,
        List<Loss> losses) {

    /** @throws EntryRefused when it cannot be stored: the reason is one of the skipped ones */
    static SlackMessage parse(SlackFields fields) {
        var type = fields.text("type").orElse("");
        if (!type.equals("message")) {
            throw new EntryRefused(LossReason.TYPE__UNKNOWN.with(type));
        }
        var subtype = subtype(fields.text("subtype").orElse(""));
        var losses = new ArrayList<Loss>();
        var time = time(fields);
        var root = root(fields, time, losses);
        var author = SlackAuthor.of(fields);
        if (author.isBot()) {
            losses.add(LossReason.AUTHOR__BOT.with(author.id()));
        }
        SlackExtras.list(fields, subtype, losses);
        if (subtype == SlackSubtype.JOINED || subtype == SlackSubtype.LEFT) {
            return new SlackMessage(time, subtype, author, "", Optional.empty(), losses);
        }
        var body = SlackBody.of(fields, isRoot(fields, time));
        losses.addAll(body.losses());
        return new SlackMessage(time, subtype, author, body.text(), root, losses);
    }

    private static SlackSubtype subtype(String text) {
        var subtype = SlackSubtype.of(text);
        return switch (subtype) {
            case UNKNOWN -> throw new EntryRefused(LossReason.SUBTYPE__UNKNOWN.with(text));
            case NOT_CARRIED -> throw new EntryRefused(LossReason.SUBTYPE__NOT_CARRIED.with(text));
            default -> subtype;
        };
    }

    private static SlackTime time(SlackFields fields) {
        return fields.text("ts")
                .flatMap(SlackTime::parse)
                .orElseThrow(() -> new EntryRefused(LossReason.TS__MALFORMED.plain()));
    }

    private static Optional<SlackTime> root(SlackFields fields, SlackTime time, List<Loss> losses) {
        var text = fields.text("thread_ts");
        var root = text.flatMap(SlackTime::parse);
        if (text.isPresent() && root.isEmpty()) {
            losses.add(LossReason.THREAD__ROOT_MALFORMED.plain());
        }
        return root.filter(other -> !other.equals(time));
    }

    private static boolean isRoot(SlackFields fields, SlackTime time) {
        return fields.text("thread_ts")
                        .flatMap(SlackTime::parse)
                        .filter(time::equals)
                        .isPresent()
                || fields.number("reply_count").orElse(0L) > 0;
    }
}
