package com.quikapp.identity.user;

import com.quikapp.platform.problem.InvalidInput;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What people type after {@code @}: 1 to 64 of lower-case letters, digits, dot, underscore and hyphen. Unique. */
record Handle(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9._-]{1,64}");
    private static final Pattern FOREIGN = Pattern.compile("[^a-z0-9._-]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern EDGES = Pattern.compile("^[._-]+|[._-]+$");
    private static final int STEM = 48;

    /**
     * Reads a handle somebody chose.
     *
     * @throws InvalidInput {@code user.handle-malformed}
     */
    static Handle parse(String field, @Nullable String text) {
        if (text == null || !FORM.matcher(text).matches()) {
            throw new InvalidInput(
                    "user.handle-malformed",
                    field,
                    "A handle has 1 to 64 lower-case letters, digits, dots, underscores or hyphens.");
        }
        return new Handle(text);
    }

    /** The nearest handle to a name, short enough for a suffix; {@code user} when nothing of the name remains. */
    static Handle resembling(String name) {
        var plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        var allowed = FOREIGN.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
        var cut = allowed.length() > STEM ? allowed.substring(0, STEM) : allowed;
        var trimmed = EDGES.matcher(cut).replaceAll("");
        return new Handle(trimmed.isEmpty() ? "user" : trimmed);
    }

    /** This handle made different by a suffix. */
    Handle with(String suffix) {
        return new Handle(value + "-" + suffix);
    }
}
