package com.quikapp.content.channel;

import com.quikapp.platform.event.IncomingEvent;
import java.util.Map;
import java.util.Optional;

/** Reads the channel service's own events as they come back from the event log. */
final class IncomingChannelEvent {

    private static final Map<String, Class<? extends ChannelEvent>> TYPES = Map.of(
            ChannelCreated.TYPE, ChannelCreated.class,
            ChannelUpdated.TYPE, ChannelUpdated.class,
            ChannelArchived.TYPE, ChannelArchived.class,
            ChannelMemberJoined.TYPE, ChannelMemberJoined.class,
            ChannelMemberLeft.TYPE, ChannelMemberLeft.class,
            ChannelMembersImported.TYPE, ChannelMembersImported.class);

    private IncomingChannelEvent() {}

    /** The event, if it is one of a channel. */
    static Optional<ChannelEvent> read(IncomingEvent event) {
        return Optional.ofNullable(TYPES.get(event.type())).map(event::as);
    }
}
