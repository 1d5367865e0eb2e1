package com.quikapp.realtime.presence;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.quikapp.platform.problem.InvalidInput;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What somebody wants to be seen as while connected. */
public enum Availability {
    /** Online while active on some device, away otherwise. */
    AUTO("auto"),
    AWAY("away"),
    /** Do not disturb. */
    DND("dnd"),
    /** Looks offline to everybody else. */
    INVISIBLE("invisible");

    private final String code;

    Availability(String code) {
        this.code = code;
    }

    /** The name clients and the database see, at most 10 characters. */
    @JsonValue
    public String code() {
        return code;
    }

    /** @throws InvalidInput {@code presence.unknown-availability} */
    @JsonCreator
    public static Availability parse(@Nullable String code) {
        return Arrays.stream(values())
                .filter(known -> known.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new InvalidInput(
                        "presence.unknown-availability",
                        "availability",
                        "This is one of auto, away, dnd and invisible."));
    }
}
