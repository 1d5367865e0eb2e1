package com.quikapp.intelligence.export;

import java.util.Optional;

/**
 * A user of a Slack export.
 *
 * @param name the handle, as it is in Slack
 * @param displayName what people see
 * @param changed whether the display name had to be repaired to be stored
 */
record SlackUser(String id, String name, String displayName, boolean deactivated, boolean bot, boolean changed) {

    private static final int MAX_NAME = 80;

    /** @throws EntryRefused {@code user.no-id} or {@code entry.wrong-type} */
    static SlackUser parse(SlackFields fields) {
        var id = SlackId.of(fields.text("id")).orElseThrow(() -> new EntryRefused(LossReason.USER__NO_ID.plain()));
        var profile = fields.part("profile");
        var name = fields.text("name");
        var shown = profile.firstText("display_name", "real_name")
                .or(() -> fields.firstText("real_name"))
                .or(() -> name)
                .orElse(id);
        return of(id, name.orElse(shown), shown, fields.flag("deleted"), fields.flag("is_bot"));
    }

    /** Somebody messages name but {@code users.json} does not, by what the message says of them. */
    static SlackUser unlisted(String id, Optional<String> name, boolean bot) {
        return of(id, name.orElse(id), name.orElse(id), false, bot);
    }

    private static SlackUser of(String id, String name, String shown, boolean deactivated, boolean bot) {
        var display = orElse(TextRepair.line(shown, MAX_NAME), id);
        return new SlackUser(
                id, orElse(TextRepair.line(name, MAX_NAME), id), display, deactivated, bot, !display.equals(shown));
    }

    private static String orElse(String text, String otherwise) {
        return text.isEmpty() ? otherwise : text;
    }
}
