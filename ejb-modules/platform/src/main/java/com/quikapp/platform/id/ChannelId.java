package com.quikapp.platform.id;

import com.fasterxml.jackson.annotation.JsonCreator;

/** Names a channel. */
public record ChannelId(long value) implements Id {

    /** @throws MalformedId when the text is no id */
    @JsonCreator
    public static ChannelId parse(String text) {
        return new ChannelId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
