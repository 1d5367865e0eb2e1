package com.quikapp.realtime.message;

import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.MessageId;
import com.quikapp.platform.id.UserId;

/** The message a thread begins with. Where it is and who wrote it never change. */
record Root(MessageId id, ChannelId channelId, UserId authorId) {}
