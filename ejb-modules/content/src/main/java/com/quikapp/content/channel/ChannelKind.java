package com.quikapp.content.channel;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Who may find a channel. */
public enum ChannelKind {
    /** Every full member of the workspace sees, reads and may join it. */
    @JsonProperty("public")
    PUBLIC,
    /** For all but its members it does not exist. */
    @JsonProperty("private")
    PRIVATE
}
