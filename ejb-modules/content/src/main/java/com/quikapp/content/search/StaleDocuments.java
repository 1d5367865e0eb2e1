package com.quikapp.content.search;

import com.quikapp.platform.Service;
import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.MessageId;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds and removes documents whose messages no longer exist. */
@Service
class StaleDocuments {
    private static final int PAGE = 1000;

    private final MessageIndex index;
    private final MessageSource source;

    @Inject
    StaleDocuments(MessageIndex index, MessageSource source) {
        this.index = index;
        this.source = source;
    }

    /**
     * Removes what the index holds above the first id up to the second but the database does not.
     *
     * @param present what the database was seen to hold there; what was written since then is looked up one by one
     * @return how many were removed
     */
    int remove(long afterNumber, long toNumber, Collection<SearchableMessage> present) {
        Set<String> known =
                present.stream().map(message -> message.messageId().text()).collect(Collectors.toSet());
        int removed = 0;
        long after = afterNumber;
        List<IndexedPlace> places;
        do {
            places = index.places(after, toNumber, PAGE);
            List<MessageId> gone = places.stream()
                    .filter(place -> !known.contains(place.id()) && !exists(place))
                    .map(place -> MessageId.parse(place.id()))
                    .toList();
            if (!gone.isEmpty()) {
                index.remove(gone);
                removed += gone.size();
            }
            after = places.isEmpty() ? after : last(places);
        } while (places.size() == PAGE);
        return removed;
    }

    private boolean exists(IndexedPlace place) {
        return source.bySequence(ChannelId.parse(place.channelId()), place.seq(), place.seq()).stream()
                .anyMatch(message -> message.messageId().text().equals(place.id()));
    }

    private static long last(List<IndexedPlace> places) {
        return MessageId.parse(places.get(places.size() - 1).id()).value();
    }
}
