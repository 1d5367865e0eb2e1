package com.quikapp.realtime.broadcast;

import com.quikapp.platform.caller.TraceId;
import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.Ids;
import com.quikapp.platform.id.MessageId;
import com.quikapp.platform.id.UserId;
import com.quikapp.platform.id.WorkspaceId;
import com.quikapp.realtime.message.MessageKind;
import com.quikapp.realtime.message.MessageView;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/** The messages of channels, in memory. */
final class Stored implements Rooms.History {

    private final Map<ChannelId, ConcurrentSkipListMap<Long, MessageView>> channels = new HashMap<>();
    private Runnable whileReading = () -> {};

    /** How many messages were read. */
    int read;

    /** A channel with so many messages. */
    ChannelId channel(int messages) {
        var channel = new ChannelId(Ids.next());
        add(channel);
        for (int seq = 1; seq <= messages; seq++) {
            add(channel, seq);
        }
        return channel;
    }

    /** A channel without messages. */
    void add(ChannelId channel) {
        channels.put(channel, new ConcurrentSkipListMap<>());
    }

    MessageView add(ChannelId channel, long seq) {
        return add(channel, seq, "text");
    }

    MessageView add(ChannelId channel, long seq, String text) {
        var message = new MessageView(
                new MessageId(Ids.next()),
                new WorkspaceId(1),
                channel,
                seq,
                MessageKind.TEXT,
                new UserId(1),
                text,
                "<p>" + text + "</p>",
                null,
                null,
                List.of(),
                Instant.EPOCH,
                TraceId.create());
        messages(channel).put(seq, message);
        return message;
    }

    /** Happens once, in the middle of the next read of messages. */
    void whileReading(Runnable event) {
        whileReading = event;
    }

    @Override
    public Map<ChannelId, Long> lastSequences(Collection<ChannelId> asked) {
        var last = new HashMap<ChannelId, Long>();
        asked.stream()
                .filter(channel -> !messages(channel).isEmpty())
                .forEach(channel -> last.put(channel, messages(channel).lastKey()));
        return last;
    }

    @Override
    public List<MessageView> between(ChannelId channel, long from, long to) {
        var event = whileReading;
        whileReading = () -> {};
        event.run();
        var found = List.copyOf(messages(channel).subMap(from, true, to, true).values());
        read += found.size();
        return found;
    }

    private ConcurrentSkipListMap<Long, MessageView> messages(ChannelId channel) {
        return Optional.ofNullable(channels.get(channel)).orElseThrow();
    }
}
