package com.quikapp.intelligence.export;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A user of a Slack export.
 *
 * @param name the handle, as it is in Slack
 * @param displayName what people see
 * @param changed whether the display name had to be repaired to be stored
 * @param notCarried what else Slack knows of them, by the names of its fields
 */
record SlackUser(
        String id,
        String name,
        String displayName,
        boolean deactivated,
        boolean bot,
        boolean changed,
        List<String> notCarried) {

    private static final int MAX_NAME = 80;
    private static final List<String> PROFILE =
            List.of("email", "title", "phone", "skype", "pronouns", "status_text", "image_original");
    private static final List<String> FLAGS =
            List.of("is_admin", "is_owner", "is_primary_owner", "is_restricted", "is_ultra_restricted");

    /** @throws EntryRefused {@code user.no-id} or {@code entry.wrong-type} */
    static SlackUser parse(SlackFields fields) {
        var id = SlackId.of(fields.text("id")).orElseThrow(() -> new EntryRefused(LossReason.USER__NO_ID.plain()));
        var profile = fields.part("profile");
        var name = fields.text("name");
        var shown = profile.firstText("display_name", "real_name")
                .or(() -> fields.firstText("real_name"))
                .or(() -> name)
                .orElse(id);
        var rest = notCarried(fields, profile, shown);
        return of(id, name.orElse(shown), shown, fields.flag("deleted"), fields.flag("is_bot"), rest);
    }

    /** Somebody messages name but {@code users.json} does not, by what the message says of them. */
    static SlackUser unlisted(String id, Optional<String> name, boolean bot) {
        return of(id, name.orElse(id), name.orElse(id), false, bot, List.of());
    }

    private static List<String> notCarried(SlackFields fields, SlackFields profile, String shown) {
        var said = PROFILE.stream().filter(name -> profile.firstText(name).isPresent());
        var real = profile.firstText("real_name")
                .filter(name -> !name.equals(shown))
                .map(name -> "real_name");
        var own = Stream.of("tz").filter(name -> fields.firstText(name).isPresent());
        var flags = FLAGS.stream().filter(name -> fields.node().path(name).asBoolean());
        var custom = Stream.of("fields").filter(profile::has);
        return Stream.of(real.stream(), said, custom, own, flags)
                .flatMap(names -> names)
                .toList();
    }

    private static SlackUser of(
            String id, String name, String shown, boolean deactivated, boolean bot, List<String> notCarried) {
        var display = orElse(TextRepair.line(shown, MAX_NAME), id);
        return new SlackUser(
                id,
                orElse(TextRepair.line(name, MAX_NAME), id),
                display,
                deactivated,
                bot,
                !display.equals(shown),
                notCarried);
    }

    private static String orElse(String text, String otherwise) {
        return text.isEmpty() ? otherwise : text;
    }
}
