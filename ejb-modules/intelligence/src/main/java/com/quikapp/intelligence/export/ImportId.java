package com.quikapp.intelligence.export;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.quikapp.platform.id.Id;
import com.quikapp.platform.id.Ids;

/** Names an import. */
public record ImportId(long value) implements Id {

    /** @throws com.quikapp.platform.id.MalformedId when the text is no id */
    @JsonCreator
    public static ImportId parse(String text) {
        return new ImportId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
