package com.quikapp.realtime.broadcast;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.quikapp.platform.id.ChannelId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What clients missed, read and encoded once for all that come back in the same moment: after a break of many, most of them
 * miss the same. Kept for two seconds, at most {@value #MAX_CHARS} characters.
 */
final class MissedMessages {

    private static final Duration KEPT = Duration.ofSeconds(2);
    private static final long MAX_CHARS = 16_000_000;

    private final Rooms.History history;
    private final Cache<ChannelId, Stretch> stretches = Caffeine.newBuilder()
            .expireAfterWrite(KEPT)
            .maximumWeight(MAX_CHARS)
            .weigher((ChannelId channel, Stretch stretch) -> stretch.length())
            .build();

    private record Missed(long seq, Outgoing event) {}

    /** All messages of a channel from one number to another, both included. */
    private record Stretch(long from, long to, List<Missed> messages) {

        boolean covers(long first, long last) {
            return from <= first && last <= to;
        }

        List<Outgoing> between(long first, long last) {
            return messages.stream()
                    .filter(missed -> first <= missed.seq() && missed.seq() <= last)
                    .map(Missed::event)
                    .toList();
        }

        int length() {
            return 100
                    + messages.stream()
                            .mapToInt(missed -> missed.event().length())
                            .sum();
        }
    }

    MissedMessages(Rooms.History history) {
        this.history = history;
    }

    /** The messages from one number to another, both included, in their order. */
    List<Outgoing> between(ChannelId channel, long first, long last) {
        var known = stretches.getIfPresent(channel);
        if (known != null && known.covers(first, last)) {
            return known.between(first, last);
        }
        var read = read(channel, reaching(known, first), last);
        stretches.put(channel, read);
        return read.between(first, last);
    }

    /** As far back as the one before, within reason, so that clients who miss more and less do not take turns. */
    private static long reaching(@Nullable Stretch known, long first) {
        return known == null || first - known.from() > Rooms.MAX_MISSING ? first : Math.min(first, known.from());
    }

    private Stretch read(ChannelId channel, long first, long last) {
        var messages = new ArrayList<Missed>();
        for (var message : history.between(channel, first, last)) {
            messages.add(new Missed(message.seq(), EventEncoder.encode(Rooms.posted(message))));
        }
        return new Stretch(first, last, messages);
    }
}
