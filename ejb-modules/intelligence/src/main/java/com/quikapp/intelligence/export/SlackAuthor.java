package com.quikapp.intelligence.export;

import java.util.Locale;
import java.util.Optional;

/**
 * Who wrote a message, as the message itself tells it.
 *
 * @param unlisted how to store them when {@code users.json} does not have them
 */
record SlackAuthor(String id, SlackUser unlisted) {

    private static final int MAX_BOT_ID = 28;

    /** @throws EntryRefused {@code author.missing} */
    static SlackAuthor of(SlackFields message) {
        return user(message)
                .or(() -> bot(message))
                .or(() -> namedBot(message))
                .orElseThrow(() -> new EntryRefused(LossReason.AUTHOR__MISSING.plain()));
    }

    boolean isBot() {
        return unlisted.bot();
    }

    private static Optional<SlackAuthor> user(SlackFields message) {
        var name = message.part("user_profile").firstText("display_name", "real_name", "name");
        return SlackId.of(message.text("user")).map(id -> new SlackAuthor(id, SlackUser.unlisted(id, name, false)));
    }

    private static Optional<SlackAuthor> bot(SlackFields message) {
        var name = message.firstText("username")
                .or(() -> message.part("bot_profile").firstText("name"));
        return SlackId.of(message.text("bot_id")).map(id -> new SlackAuthor(id, SlackUser.unlisted(id, name, true)));
    }

    /** Old webhooks left nothing but a name. */
    private static Optional<SlackAuthor> namedBot(SlackFields message) {
        return message.firstText("username").map(name -> {
            var slug = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
            var id = "bot-" + slug.substring(0, Math.min(slug.length(), MAX_BOT_ID));
            return new SlackAuthor(id, SlackUser.unlisted(id, Optional.of(name), true));
        });
    }
}
