package com.quikapp.realtime.message;

import com.quikapp.platform.id.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message of another system.
 *
 * @param key names it within its channel, 1 to 128 visible ASCII characters; importing it twice stores it once
 * @param text 1 to 40,000 code points of Markdown; users are mentioned as {@code <@userid>}, handles mean nobody
 * @param rootKey the key of the message it replies to, in the same or an earlier batch; a reply to a reply counts for
 *     that one's root
 * @param createdAt when it was written there
 */
public record ImportedMessage(
        String key,
        UserId authorId,
        MessageKind kind,
        String text,
        @Nullable String rootKey,
        Instant createdAt) {}
