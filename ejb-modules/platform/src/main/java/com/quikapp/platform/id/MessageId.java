package com.quikapp.platform.id;

import com.fasterxml.jackson.annotation.JsonCreator;

/** Names a message. */
public record MessageId(long value) implements Id {

    /** @throws MalformedId when the text is no id */
    @JsonCreator
    public static MessageId parse(String text) {
        return new MessageId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
