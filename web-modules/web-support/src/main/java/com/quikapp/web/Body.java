package com.quikapp.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.quikapp.platform.Json;
import com.quikapp.platform.problem.InvalidInput;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Bodies that may be missing: JAX-RS leaves them null, or refuses the request for want of a content type. */
public final class Body {

    private Body() {}

    /** @throws InvalidInput {@code json.missing} when the request had no body */
    public static <T> T require(@Nullable T body) {
        if (body == null) {
            throw new InvalidInput("json.missing", "body", "This request needs a JSON body.");
        }
        return body;
    }

    /** @throws InvalidInput {@code json.field-missing} when a field was absent or null */
    public static <T> T field(String name, @Nullable T value) {
        if (value == null) {
            throw new InvalidInput("json.field-missing", name, "This field is required.");
        }
        return value;
    }

    /**
     * Reads a body that need not be there, from its text; the content type does not matter.
     *
     * @throws JsonProcessingException when there is one that is no such JSON; answered by {@link JsonMapper}
     */
    public static <T> Optional<T> optional(@Nullable String text, Class<T> type) throws JsonProcessingException {
        return text == null || text.isBlank()
                ? Optional.empty()
                : Optional.ofNullable(Json.mapper().readValue(text, type));
    }
}
