package com.quikapp.realtime.orchestrator;

import com.fasterxml.jackson.annotation.JsonValue;
import com.quikapp.gateway.notification.NotificationReason;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why somebody is told of a message, or why not. */
public enum DecisionReason {
    MENTIONED(NotificationReason.MENTIONED),
    FOLLOWS_THREAD(NotificationReason.FOLLOWS_THREAD),
    CHANNEL_MENTIONED(NotificationReason.CHANNEL_MENTIONED),
    HERE_MENTIONED(NotificationReason.HERE_MENTIONED),

    /** Kept for the person mentioned: who is no member learns nothing of a channel. */
    NOT_A_MEMBER("not-a-member", "You were mentioned, but are not a member of the channel."),

    /** Kept for the author: nobody was told. */
    CHANNEL_TOO_LARGE("channel-too-large", "The channel has too many members to notify everybody in it."),

    /** Kept for the author: nobody was told but those mentioned by name. */
    CROWD_TOO_OFTEN("crowd-too-often", "You mentioned everybody in this channel too often within a minute.");

    private final String code;
    private final String words;
    private final @Nullable NotificationReason tells;

    DecisionReason(NotificationReason tells) {
        this.code = tells.code();
        this.words = tells.words();
        this.tells = tells;
    }

    DecisionReason(String code, String words) {
        this.code = code;
        this.words = words;
        this.tells = null;
    }

    /** The stable code, also its name in JSON. */
    @JsonValue
    public String code() {
        return code;
    }

    /** One sentence, addressed to the person the decision is about. */
    public String words() {
        return words;
    }

    /** The reason the person is given; absent when the person is not told. */
    public Optional<NotificationReason> tells() {
        return Optional.ofNullable(tells);
    }
}
