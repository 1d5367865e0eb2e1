package com.quikapp.platform.id;

import com.fasterxml.jackson.annotation.JsonCreator;

/** Names a workspace. */
public record WorkspaceId(long value) implements Id {

    /** @throws MalformedId when the text is no id */
    @JsonCreator
    public static WorkspaceId parse(String text) {
        return new WorkspaceId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
