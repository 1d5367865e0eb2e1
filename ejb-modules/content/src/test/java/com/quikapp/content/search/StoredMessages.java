package com.quikapp.content.search;

import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.MessageId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListMap;

/** Messages in memory. */
final class StoredMessages implements MessageSource {
    private final ConcurrentSkipListMap<Long, SearchableMessage> byId = new ConcurrentSkipListMap<>();

    void store(SearchableMessage... messages) {
        Arrays.stream(messages).forEach(message -> byId.put(message.messageId().value(), message));
    }

    void delete(MessageId id) {
        byId.remove(id.value());
    }

    @Override
    public List<SearchableMessage> bySequence(ChannelId channelId, long fromSeq, long toSeq) {
        return byId.values().stream()
                .filter(message -> message.channelId().equals(channelId))
                .filter(message -> message.seq() >= fromSeq && message.seq() <= toSeq)
                .sorted(Comparator.comparingLong(SearchableMessage::seq))
                .toList();
    }

    @Override
    public List<SearchableMessage> all(long afterMessageId, int limit) {
        return byId.tailMap(afterMessageId, false).values().stream()
                .limit(limit)
                .toList();
    }

    @Override
    public long count() {
        return byId.size();
    }
}
