package com.quikapp.content.channel;

import com.quikapp.platform.id.UserId;

/** A member of a channel as the other members see them. */
public record ChannelMemberView(UserId id, String handle, String displayName, String state, ChannelRole role) {}
