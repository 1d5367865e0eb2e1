package com.quikapp.realtime.message;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a conversation.
 *
 * @param items in the order of the channel
 * @param before the cursor of the page before this one, absent at the beginning
 * @param after the cursor of the page after this one, absent at the end
 * @param lastSeq what the page is up to date with: it and all events after this sequence number make the conversation
 */
public record MessagePage(
        List<MessageView> items,
        @Nullable String before,
        @Nullable String after,
        long lastSeq) {}
