package com.quikapp.content.thread;

import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.MessageId;
import com.quikapp.platform.id.UserId;

/** A message that has replies or can have them. */
public record ThreadRoot(MessageId id, ChannelId channelId, UserId authorId) {}
