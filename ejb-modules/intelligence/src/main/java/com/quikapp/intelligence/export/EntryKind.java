package com.quikapp.intelligence.export;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What an entry of an archive is about; each kind has totals of its own. */
public enum EntryKind {
    /** An element of a day file. */
    MESSAGE,
    /** An element of {@code users.json}. */
    USER,
    /** An element of {@code channels.json}, {@code groups.json}, {@code dms.json} or {@code mpims.json}. */
    CHANNEL,
    /** A file of the archive that is not, or not wholly, read. Not part of any total but its own. */
    FILE;

    /** The form clients see and the database holds. */
    @JsonValue
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    static EntryKind of(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }
}
