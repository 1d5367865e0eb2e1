package com.quikapp.web;

import com.quikapp.platform.problem.InvalidInput;
import org.jspecify.annotations.Nullable;

/** Requires what JAX-RS leaves null: an empty body, or the JSON text {@code null}. */
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
}
