package com.quikapp.intelligence.export;

import com.fasterxml.jackson.annotation.JsonValue;
import com.quikapp.platform.problem.InvalidInput;
import java.util.Arrays;
import java.util.Locale;

/** What became of one entry of an archive. */
public enum Outcome {
    /** Everything the entry says is stored. */
    STORED,
    /** The entry is stored, and something it said is not: the reasons tell what. */
    STORED_WITH_LOSS,
    /** The entry is not stored. */
    SKIPPED;

    /** The form clients see and the database holds, e.g. {@code stored-with-loss}. */
    @JsonValue
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws InvalidInput {@code import.unknown-outcome} */
    public static Outcome parse(String text) {
        return Arrays.stream(values())
                .filter(outcome -> outcome.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new InvalidInput(
                        "import.unknown-outcome", "outcome", "Use stored-with-loss or skipped; stored is not listed."));
    }
}
