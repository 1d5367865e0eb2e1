package com.quikapp.realtime.message;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a message is: written by somebody, or told by the system about the channel. */
public enum MessageKind {
    TEXT("text"),
    JOINED("joined"),
    LEFT("left"),
    WELCOME("welcome");

    private final String code;

    MessageKind(String code) {
        this.code = code;
    }

    /** The name clients and the database see, at most 8 characters. */
    @JsonValue
    public String code() {
        return code;
    }

    static MessageKind of(String code) {
        for (var kind : values()) {
            if (kind.code.equals(code)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("No such kind of message: " + code);
    }
}
