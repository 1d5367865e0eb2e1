package com.quikapp.content.channel;

import com.quikapp.platform.problem.InvalidInput;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A channel's name, {@code [a-z0-9-_]{1,80}}; unique among the live channels of a workspace. */
record ChannelName(String text) {

    private static final int LONGEST = 80;
    private static final Pattern FORM = Pattern.compile("[a-z0-9_-]{1," + LONGEST + "}");

    static final ChannelName GENERAL = new ChannelName("general");

    static ChannelName parse(@Nullable String text) {
        if (text == null || !FORM.matcher(text).matches()) {
            throw new InvalidInput("channel.name-invalid", "name", "A name is 1 to 80 of a-z, 0-9, - and _.");
        }
        return new ChannelName(text);
    }

    /** The name, if the text can be one. */
    static Optional<ChannelName> read(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new ChannelName(text)) : Optional.empty();
    }

    /** This name, or the first of {@code <name>-2}, {@code <name>-3}… that is free. */
    ChannelName free(Predicate<ChannelName> taken) {
        var free = this;
        for (int n = 2; taken.test(free); n++) {
            var suffix = "-" + n;
            free = new ChannelName(text.substring(0, Math.min(text.length(), LONGEST - suffix.length())) + suffix);
        }
        return free;
    }
}
