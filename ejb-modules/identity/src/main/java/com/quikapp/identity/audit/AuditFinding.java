package com.quikapp.identity.audit;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * One place where the chain is broken.
 *
 * @param seq the number of the entry where it shows
 */
public record AuditFinding(long seq, Kind kind) {

    /** What was done to the chain, as far as it can be told. */
    public enum Kind {
        /** The entry's content is not what was hashed. */
        ALTERED,
        /** Entries from this number on are missing in the middle. */
        REMOVED,
        /** The entry does not follow the one before it. */
        REORDERED,
        /** Entries from this number on are missing at the end. */
        TRUNCATED,
        /** Entries from this number on were never appended by a server. */
        ADDED,
        /** The entry is not the one the anchor was made of: the chain was written anew. */
        REWRITTEN;

        @JsonValue
        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
