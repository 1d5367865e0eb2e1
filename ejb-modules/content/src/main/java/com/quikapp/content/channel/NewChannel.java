package com.quikapp.content.channel;

import org.jspecify.annotations.Nullable;

/**
 * A channel to be created.
 *
 * @param name {@code [a-z0-9-_]{1,80}}
 * @param kind public when absent
 * @param topic at most 250 code points in one line
 * @param description at most 500 code points
 */
public record NewChannel(
        @Nullable String name,
        @Nullable ChannelKind kind,
        @Nullable String topic,
        @Nullable String description) {}
