package com.quikapp.realtime.broadcast;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.quikapp.platform.id.ChannelId;
import com.quikapp.realtime.message.MessageView;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What clients missed, read and encoded once for all that come back in the same moment: after a break of many, most of them
 * miss the same. Kept for two seconds, at most {@value #MAX_CHARS} characters. Read from the newest message backwards, and
 * no further than one client may get, so that long messages cost no more than short ones.
 */
final class MissedMessages {

    private static final Duration KEPT = Duration.ofSeconds(2);
    private static final long MAX_CHARS = 16_000_000;

    /** How many messages are read at once. */
    private static final int PART = 100;

    private final Rooms.History history;
    private final int most;
    private final Cache<ChannelId, Stretch> stretches = Caffeine.newBuilder()
            .expireAfterWrite(KEPT)
            .maximumWeight(MAX_CHARS)
            .weigher((ChannelId channel, Stretch stretch) -> stretch.length())
            .build();

    private record Missed(long seq, Outgoing event) {}

    /**
     * All messages of a channel from one number to another, both included.
     *
     * @param full whether there are too many characters in it for anything before it to be sent too
     */
    private record Stretch(long from, long to, List<Missed> messages, boolean full) {

        boolean covers(long first, long last) {
            return (from <= first || full) && last <= to;
        }

        /** Nothing when they have more characters than that, or were not read because of it. */
        Optional<List<Outgoing>> between(long first, long last, int chars) {
            var wanted = messages.stream()
                    .filter(missed -> first <= missed.seq() && missed.seq() <= last)
                    .map(Missed::event)
                    .toList();
            return from <= first && Outgoing.length(wanted) <= chars ? Optional.of(wanted) : Optional.empty();
        }

        int length() {
            return 100 + Outgoing.length(messages.stream().map(Missed::event).toList());
        }
    }

    /** @param most how many characters a client may get at a time */
    MissedMessages(Rooms.History history, int most) {
        this.history = history;
        this.most = most;
    }

    /**
     * The messages from one number to another, both included, in their order.
     *
     * @return nothing when they are longer than so many characters in all
     */
    Optional<List<Outgoing>> between(ChannelId channel, long first, long last, int chars) {
        var known = stretches.getIfPresent(channel);
        if (known == null || !known.covers(first, last)) {
            known = read(channel, reaching(known, first), last);
            stretches.put(channel, known);
        }
        return known.between(first, last, chars);
    }

    /** As far back as the one before, within reason, so that clients who miss more and less do not take turns. */
    private static long reaching(@Nullable Stretch known, long first) {
        return known == null || first - known.from() > Rooms.MAX_MISSING ? first : Math.min(first, known.from());
    }

    private Stretch read(ChannelId channel, long first, long last) {
        var messages = new ArrayList<Missed>();
        long from = last + 1;
        int chars = 0;
        while (from > first && chars <= most) {
            long to = from - 1;
            from = Math.max(first, from - PART);
            var part = encoded(history.between(channel, from, to));
            messages.addAll(0, part);
            chars += Outgoing.length(part.stream().map(Missed::event).toList());
        }
        return new Stretch(from, last, List.copyOf(messages), chars > most);
    }

    private static List<Missed> encoded(List<MessageView> messages) {
        return messages.stream()
                .map(message -> new Missed(message.seq(), EventEncoder.encode(Rooms.posted(message))))
                .toList();
    }
}
