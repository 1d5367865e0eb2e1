package com.quikapp.realtime.message;

import com.quikapp.platform.id.UserId;
import org.commonmark.node.CustomNode;
import org.jspecify.annotations.Nullable;

/** A place in a text where somebody may be meant: {@code @handle}, {@code <@userid>} or {@code <!channel>}. */
final class MentionNode extends CustomNode {

    /** The ways to mention. */
    enum Kind {
        HANDLE,
        USER,
        BROAD
    }

    private final Kind kind;
    private final String name;
    private final String literal;
    private @Nullable UserId user;
    private @Nullable String shown;

    MentionNode(Kind kind, String name, String literal) {
        this.kind = kind;
        this.name = name;
        this.literal = literal;
    }

    Kind kind() {
        return kind;
    }

    /** The handle, id or group, in lower case. */
    String name() {
        return name;
    }

    /** What stands in the text. */
    String literal() {
        return literal;
    }

    /** Whom it means; absent when there is no such member. */
    @Nullable UserId user() {
        return user;
    }

    /** The handle to show. */
    @Nullable String shown() {
        return shown;
    }

    void means(UserId found, String handle) {
        user = found;
        shown = handle;
    }
}
