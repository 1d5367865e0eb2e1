package com.quikapp.gateway.notification;

import com.fasterxml.jackson.annotation.JsonValue;

/** Why a person is told: a code for programs, and the words shown to people. The strongest reason comes first. */
public enum NotificationReason {
    MENTIONED("mentioned", NotificationKind.MENTION, "You were mentioned by name."),
    FOLLOWS_THREAD("follows-thread", NotificationKind.THREAD_REPLY, "Somebody replied in a thread you follow."),
    CHANNEL_MENTIONED("channel-mentioned", NotificationKind.MENTION, "Everybody in the channel was mentioned."),
    HERE_MENTIONED("here-mentioned", NotificationKind.MENTION, "Everybody who is here was mentioned.");

    private final String code;
    private final NotificationKind kind;
    private final String words;

    NotificationReason(String code, NotificationKind kind, String words) {
        this.code = code;
        this.kind = kind;
        this.words = words;
    }

    /** The stable code, also its name in JSON. */
    @JsonValue
    public String code() {
        return code;
    }

    public NotificationKind kind() {
        return kind;
    }

    /** One sentence, addressed to the person who is told. */
    public String words() {
        return words;
    }
}
