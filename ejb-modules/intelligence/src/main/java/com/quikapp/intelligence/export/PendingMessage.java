package com.quikapp.intelligence.export;

import com.quikapp.intelligence.export.Reading.Read;
import java.util.List;
import java.util.Optional;

/**
 * A message whose outcome is decided in the next step.
 *
 * @param root the message it replies to, when that can be found
 * @param losses what its place in the archive cost it
 */
record PendingMessage(ArchiveEntry<SlackMessage> entry, Optional<SlackTime> root, List<Loss> losses) {

    static PendingMessage refused(ArchiveEntry<SlackMessage> entry, Loss loss) {
        return new PendingMessage(entry.refused(loss), Optional.empty(), List.of());
    }

    /** The message, unless it cannot be stored. */
    Optional<SlackMessage> message() {
        return entry.reading() instanceof Read<SlackMessage> read ? Optional.of(read.value()) : Optional.empty();
    }

    int weight() {
        return message().map(message -> message.text().length()).orElse(0);
    }
}
