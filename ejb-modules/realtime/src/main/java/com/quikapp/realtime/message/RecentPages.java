package com.quikapp.realtime.message;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.quikapp.platform.Service;
import java.util.Optional;

/**
 * Pages that were read lately; the end of a channel is asked for by everybody who opens it. A page is true for as long as
 * its channel's last sequence number is: whatever changes what is shown takes a number. Who may see it is not decided
 * here. Holds some tens of megabytes at most.
 */
@Service
class RecentPages {

    private static final long MOST_CHARACTERS = 16_000_000;
    private static final int CHARACTERS_BESIDE_TEXT = 500;

    private final Cache<Key, MessagePage> pages = Caffeine.newBuilder()
            .maximumWeight(MOST_CHARACTERS)
            .weigher((Key key, MessagePage page) -> characters(page))
            .build();

    private record Key(Conversation of, PageRequest request) {}

    /** The page, when it was kept and the channel has grown no further. */
    Optional<MessagePage> asOf(Conversation of, PageRequest request, long lastSeq) {
        return Optional.ofNullable(pages.getIfPresent(new Key(of, request))).filter(page -> page.lastSeq() == lastSeq);
    }

    void keep(Conversation of, PageRequest request, MessagePage page) {
        pages.put(new Key(of, request), page);
    }

    private static int characters(MessagePage page) {
        return page.items().stream()
                        .mapToInt(message ->
                                message.text().length() + message.html().length() + CHARACTERS_BESIDE_TEXT)
                        .sum()
                + CHARACTERS_BESIDE_TEXT;
    }
}
