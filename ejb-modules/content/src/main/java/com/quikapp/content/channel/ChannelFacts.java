package com.quikapp.content.channel;

import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.WorkspaceId;

/** What decides about the access to a channel, apart from who asks. */
record ChannelFacts(
        ChannelId channelId, WorkspaceId workspaceId, ChannelKind kind, boolean general, boolean archived) {}
