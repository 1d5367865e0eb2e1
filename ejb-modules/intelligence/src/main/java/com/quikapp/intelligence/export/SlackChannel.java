package com.quikapp.intelligence.export;

import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
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
 * @param losses what topic and description lose
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
        List<Loss> losses) {

    private static final int MAX_FOLDER = 255;
    private static final int MAX_NAME = 80;
    private static final int MAX_TOPIC = 250;
    private static final int MAX_DESCRIPTION = 500;
    private static final Pattern NOT_IN_NAMES = Pattern.compile("[^a-z0-9_-]+");

    /** @throws EntryRefused {@code channel.no-id}, {@code channel.name-unusable} or {@code entry.wrong-type} */
    static SlackChannel parse(SlackFields fields) {
        var id = SlackId.of(fields.text("id")).orElseThrow(() -> new EntryRefused(LossReason.CHANNEL__NO_ID.plain()));
        var folder = folder(fields.text("name").filter(name -> !name.isBlank()).orElse(id));
        var losses = new ArrayList<Loss>();
        var topic = text(fields.part("topic"), MAX_TOPIC, losses);
        var purpose = text(fields.part("purpose"), MAX_DESCRIPTION, losses);
        return new SlackChannel(
                id,
                folder,
                name(folder, id),
                topic,
                purpose,
                fields.flag("is_archived"),
                SlackId.of(fields.text("creator")),
                fields.number("created").map(SlackChannel::created).orElse(Instant.EPOCH),
                fields.texts("members"),
                losses);
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

    private static String text(SlackFields part, int max, List<Loss> losses) {
        var converted = SlackText.plain(part.firstText("value").orElse(""), SlackNames.NONE);
        losses.addAll(converted.losses());
        if (converted.text().codePointCount(0, converted.text().length()) > max) {
            losses.add(LossReason.CHANNEL__TEXT_CUT.plain());
        }
        return TextRepair.line(converted.text(), max);
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
