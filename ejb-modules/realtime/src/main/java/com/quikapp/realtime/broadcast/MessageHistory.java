package com.quikapp.realtime.broadcast;

import com.quikapp.platform.id.ChannelId;
import com.quikapp.realtime.message.MessageService;
import com.quikapp.realtime.message.MessageView;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What was not delivered, read from where messages are stored. */
record MessageHistory(MessageService messages) implements Rooms.History {

    @Override
    public Map<ChannelId, Long> lastSequences(Collection<ChannelId> channels) {
        return messages.lastSequences(channels);
    }

    @Override
    public List<MessageView> between(ChannelId channel, long from, long to) {
        return messages.between(channel, from, to);
    }
}
