package com.quikapp.realtime.presence;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How somebody is seen. */
public enum PresenceState {
    ONLINE,
    AWAY,
    DND,
    /** Connected without showing it; seen by oneself only, as offline by others. */
    INVISIBLE,
    OFFLINE;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
