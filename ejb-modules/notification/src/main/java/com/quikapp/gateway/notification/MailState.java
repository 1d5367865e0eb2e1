package com.quikapp.gateway.notification;

import com.fasterxml.jackson.annotation.JsonValue;
import com.quikapp.platform.problem.InvalidInput;
import java.util.Arrays;
import java.util.Locale;

/** Where an e-mail stands. */
public enum MailState {
    /** Waits for its (next) attempt. */
    QUEUED,

    /** The mail server took it. */
    SENT,

    /** Not sent any more because nobody needs it, for example read in the app before. */
    SKIPPED,

    /** Given up; an administrator may replay it. */
    DEAD;

    /** The name in JSON, lower case. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The state with this code.
     *
     * @throws InvalidInput when there is none
     */
    public static MailState parse(String code) {
        return Arrays.stream(values())
                .filter(state -> state.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("mail.state", "state", "There is no such state of an e-mail."));
    }
}
