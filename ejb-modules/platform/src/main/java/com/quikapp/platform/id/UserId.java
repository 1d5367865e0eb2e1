package com.quikapp.platform.id;

import com.fasterxml.jackson.annotation.JsonCreator;

/** Names a user account. */
public record UserId(long value) implements Id {

    /** @throws MalformedId when the text is no id */
    @JsonCreator
    public static UserId parse(String text) {
        return new UserId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
