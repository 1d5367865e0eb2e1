package com.quikapp.gateway.notification;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What happened, as far as the person who is told is concerned. */
public enum NotificationKind {
    /** The person was mentioned, by name or with everybody else. */
    MENTION,

    /** Somebody replied in a thread the person follows. */
    THREAD_REPLY;

    /** The name in JSON: {@code mention} or {@code thread_reply}. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
