package com.quikapp.realtime.message;

import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.WorkspaceId;

/** An import stored messages at consecutive places of a channel, {@code firstSeq} to {@code lastSeq}. */
public record MessagesImported(ChannelId channelId, WorkspaceId workspaceId, long firstSeq, long lastSeq, int count)
        implements MessageEvent {

    public static final String TYPE = "com.quikapp.message.imported.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
