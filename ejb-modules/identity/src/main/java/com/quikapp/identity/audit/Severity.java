package com.quikapp.identity.audit;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How much an entry matters to who guards the server. A critical one is also written to the log as an error. */
public enum Severity {
    LOW,
    MEDIUM,
    HIGH,
    CRITICAL;

    @JsonValue
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
