package com.quikapp.intelligence.export;

import com.quikapp.intelligence.export.ImportTarget.Kind;
import com.quikapp.intelligence.export.ImportTarget.Post;
import com.quikapp.intelligence.export.PeopleRepository.Person;
import com.quikapp.platform.id.UserId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Turns a Slack message into what is stored, and notes what that costs. */
final class MessagePost {

    private static final int MAX_TEXT = 40_000;

    private MessagePost() {}

    static Post of(
            PendingMessage pending,
            SlackMessage message,
            Map<String, Person> known,
            Function<String, Optional<String>> channelNames,
            List<Loss> losses) {
        var author = Objects.requireNonNull(known.get(message.author().id()));
        if (author.listedBy() == 0 && !message.author().isBot()) {
            losses.add(LossReason.AUTHOR__UNKNOWN.with(message.author().id()));
        }
        var kind = kind(message.subtype());
        var text =
                switch (kind) {
                    case TEXT -> text(message, new Names(known, channelNames), losses);
                    case JOINED -> "joined the channel";
                    case LEFT -> "left the channel";
                };
        return new Post(
                message.time().toString(),
                author.id(),
                kind,
                text,
                pending.root().map(SlackTime::toString),
                message.time().instant());
    }

    private record Names(Map<String, Person> known, Function<String, Optional<String>> channels) implements SlackNames {

        @Override
        public Optional<UserId> user(String slackId) {
            return Optional.ofNullable(known.get(slackId)).map(Person::id);
        }

        @Override
        public Optional<String> channel(String slackId) {
            return channels.apply(slackId);
        }
    }

    private static Kind kind(SlackSubtype subtype) {
        return switch (subtype) {
            case JOINED -> Kind.JOINED;
            case LEFT -> Kind.LEFT;
            default -> Kind.TEXT;
        };
    }

    private static String text(SlackMessage message, SlackNames names, List<Loss> losses) {
        boolean doing = message.subtype() == SlackSubtype.ME;
        var converted = SlackText.convert(doing ? message.text().strip() : message.text(), names);
        losses.addAll(converted.losses());
        var text = doing ? "_" + converted.text() + "_" : converted.text();
        var cut = TextRepair.cut(text, MAX_TEXT);
        if (cut.length() < text.length()) {
            losses.add(LossReason.TEXT__CUT.with((text.length() - cut.length()) + " characters"));
        }
        return cut;
    }
}
