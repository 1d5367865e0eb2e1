package com.quikapp.content.channel;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a member may do in a channel. */
public enum ChannelRole {
    /** Renames and archives the channel and removes members; who creates a channel is its first admin. */
    @JsonProperty("admin")
    ADMIN,
    /** Posts, and invites others unless a guest. */
    @JsonProperty("member")
    MEMBER
}
