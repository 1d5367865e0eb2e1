package com.quikapp.content.channel;

import com.quikapp.platform.event.DomainEvent;
import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.UserId;
import com.quikapp.platform.id.WorkspaceId;
import java.util.List;

/** What happened to a channel; ordered by channel. */
public sealed interface ChannelEvent extends DomainEvent
        permits ChannelCreated,
                ChannelUpdated,
                ChannelArchived,
                ChannelMemberJoined,
                ChannelMemberLeft,
                ChannelMembersImported {

    /** Where these events are published. */
    String TOPIC = "quikapp.channel.channel";

    ChannelId channelId();

    WorkspaceId workspaceId();

    /** The users whose membership is no longer what it was. */
    default List<UserId> affected() {
        return List.of();
    }

    @Override
    default String eventTopic() {
        return TOPIC;
    }

    @Override
    default String key() {
        return channelId().text();
    }
}
