package com.quikapp.intelligence.export;

import java.util.Optional;
import java.util.regex.Pattern;

/** Checks the ids Slack gives users, bots and conversations: letters, digits, at most {@value #MAX} of them. */
final class SlackId {

    private static final int MAX = 32;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{1," + MAX + "}");

    private SlackId() {}

    /** Empty when there is none or it is none. */
    static Optional<String> of(Optional<String> text) {
        return text.filter(id -> FORM.matcher(id).matches());
    }
}
