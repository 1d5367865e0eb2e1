package com.quikapp.content.thread;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What somebody wants to hear of a thread. */
public enum FollowMode {
    /** Every reply; what participants and the root's author get without asking. */
    @JsonProperty("all")
    ALL,
    /** Replies that mention them. */
    @JsonProperty("mentions")
    MENTIONS,
    /** No reply but those that mention them; what everybody else gets without asking. */
    @JsonProperty("none")
    NONE
}
