package com.quikapp.intelligence.export;

import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A conversation of a Slack export.
 *
 * @param folder the name as it is in Slack, which is also the folder of its day files
 * @param name the same in the form our channels have
 * @param members ids of its members
 */
record SlackChannel(
        String id,
        String folder,
        String name,
        String topic,
        String description,
        boolean archived,
        Optional<String> creator,
        Instant createdAt,
        List<String> members,
        boolean textCut) {

    private static final int MAX_FOLDER = 255;
    private static final int MAX_NAME = 80;
    private static final int MAX_TOPIC = 250;
    private static final int MAX_DESCRIPTION = 500;
    private static final Pattern NOT_IN_NAMES = Pattern.compile("[^a-z0-9_-]+");

    /** @throws EntryRefused {@code channel.no-id}, {@code channel.name-unusable} or {@code entry.wrong-type} */
    static SlackChannel parse(SlackFields fields) {
        var id = SlackId.of(fields.text("id")).orElseThrow(() -> new EntryRefused(LossReason.CHANNEL__NO_ID.plain()));
        var folder = folder(fields.text("name").filter(name -> !name.isBlank()).orElse(id));
        var topic = fields.part("topic").firstText("value").orElse("");
        var purpose = fields.part("purpose").firstText("value").orElse("");
        var shownTopic = TextRepair.line(SlackEscapes.decode(topic), MAX_TOPIC);
        var shownPurpose = TextRepair.line(SlackEscapes.decode(purpose), MAX_DESCRIPTION);
        return new SlackChannel(
                id,
                folder,
                name(folder, id),
                shownTopic,
                shownPurpose,
                fields.flag("is_archived"),
                SlackId.of(fields.text("creator")),
                fields.number("created").map(SlackChannel::created).orElse(Instant.EPOCH),
                fields.texts("members"),
                isCut(topic, MAX_TOPIC) || isCut(purpose, MAX_DESCRIPTION));
    }

    private static String folder(String name) {
        if (name.length() > MAX_FOLDER || ArchiveNames.isUnsafe(name)) {
            throw new EntryRefused(LossReason.CHANNEL__NAME_UNUSABLE.plain());
        }
        return name;
    }

    private static Instant created(long seconds) {
        return Instant.ofEpochSecond(Math.max(0, Math.min(seconds, Integer.MAX_VALUE * 4L)));
    }

    private static boolean isCut(String text, int max) {
        return SlackEscapes.decode(text)
                        .codePointCount(0, SlackEscapes.decode(text).length())
                > max;
    }

    private static String name(String folder, String id) {
        var plain = Normalizer.normalize(folder, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        var name = NOT_IN_NAMES.matcher(plain.replaceAll("\\p{M}+", "")).replaceAll("-");
        var cut = name.substring(0, Math.min(name.length(), MAX_NAME));
        return cut.replace("-", "").isEmpty()
                ? "channel-" + NOT_IN_NAMES.matcher(id.toLowerCase(Locale.ROOT)).replaceAll("-")
                : cut;
    }
}
