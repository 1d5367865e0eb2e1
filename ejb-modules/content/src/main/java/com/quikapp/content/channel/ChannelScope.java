package com.quikapp.content.channel;

import com.quikapp.platform.problem.InvalidInput;
import org.jspecify.annotations.Nullable;

/** Which channels are listed. */
public enum ChannelScope {
    /** Those the caller belongs to. */
    MINE,
    /** Those the caller sees. */
    BROWSE;

    /** {@code mine}, also when absent, or {@code browse}. */
    public static ChannelScope parse(@Nullable String text) {
        if (text == null || text.equals("mine")) {
            return MINE;
        }
        if (text.equals("browse")) {
            return BROWSE;
        }
        throw new InvalidInput("channel.scope", "scope", "The scope is mine or browse.");
    }
}
