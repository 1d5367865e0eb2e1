package com.quikapp.realtime.message;

import com.fasterxml.jackson.annotation.JsonValue;

/** The largest crowd a message mentions, outside of code and what is escaped. */
public enum BroadMention {
    NONE("none"),
    HERE("here"),
    CHANNEL("channel");

    private final String code;

    BroadMention(String code) {
        this.code = code;
    }

    /** The name in events; of a mention also what stands between {@code <!} and {@code >}. */
    @JsonValue
    public String code() {
        return code;
    }

    static BroadMention of(String code) {
        for (var mention : values()) {
            if (mention.code.equals(code)) {
                return mention;
            }
        }
        throw new IllegalArgumentException("No such crowd: " + code);
    }
}
