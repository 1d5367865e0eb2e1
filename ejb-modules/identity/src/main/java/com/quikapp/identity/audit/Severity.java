package com.quikapp.identity.audit;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How much an entry matters to who guards the server. A critical one is also written to the log as an error. */
public enum Severity {
    LOW,
    MEDIUM,
    HIGH,
    CRITICAL;

    /** The one of this name; none when the database holds something else, which only somebody who altered it can have written. */
    static @Nullable Severity parse(String name) {
        for (var severity : values()) {
            if (severity.name().equals(name)) {
                return severity;
            }
        }
        return null;
    }

    @JsonValue
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
