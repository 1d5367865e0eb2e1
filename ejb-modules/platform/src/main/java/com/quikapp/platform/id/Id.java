package com.quikapp.platform.id;

import com.fasterxml.jackson.annotation.JsonValue;

/** A typed identifier. Two ids of different types are never equal, so they cannot be mixed up. */
public interface Id {

    /** The number as it is stored. */
    long value();

    /** The 13 lower-case characters clients see. */
    @JsonValue
    default String text() {
        return Ids.text(value());
    }
}
