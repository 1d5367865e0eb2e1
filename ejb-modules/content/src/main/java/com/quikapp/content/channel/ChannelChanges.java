package com.quikapp.content.channel;

import org.jspecify.annotations.Nullable;

/** What is to be changed about a channel, with the limits of {@link NewChannel}; what is absent stays as it is. */
public record ChannelChanges(
        @Nullable String name,
        @Nullable String topic,
        @Nullable String description) {}
