package com.quikapp.content.channel;

import com.quikapp.platform.text.Text;
import org.jspecify.annotations.Nullable;

/** The limits of what is written about a channel, in code points. */
final class ChannelTexts {

    private static final int TOPIC = 250;
    private static final int DESCRIPTION = 500;

    private ChannelTexts() {}

    static String topic(@Nullable String topic) {
        return topic == null ? "" : Text.require("topic", topic, 0, TOPIC);
    }

    static String description(@Nullable String description) {
        return description == null ? "" : Text.requireMultiline("description", description, 0, DESCRIPTION);
    }
}
