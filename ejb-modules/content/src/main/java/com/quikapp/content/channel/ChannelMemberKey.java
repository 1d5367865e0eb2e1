package com.quikapp.content.channel;

/** Names a {@link ChannelMember}. */
record ChannelMemberKey(long channelId, long userId) {}
