package com.quikapp.intelligence.export;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where an import stands. */
public enum ImportState {
    QUEUED,
    RUNNING,
    /** Every entry is stored or listed. */
    COMPLETED,
    /** Stopped by somebody; what was stored until then stays. */
    CANCELLED,
    /** Stopped for the reason named; what was stored until then stays. */
    FAILED;

    @JsonValue
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isOver() {
        return this != QUEUED && this != RUNNING;
    }

    static ImportState of(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }
}
