package com.quikapp.realtime.message;

import com.quikapp.platform.Service;
import com.quikapp.realtime.message.PageRequest.Place;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts pages out of conversations. */
@Service
class MessagePages {

    /** How often a page is read again when the channel grew while it was read. */
    private static final int TRIES = 3;

    private final MessageReads reads;
    private final MessageViews views;
    private final LastNumbers lastNumbers;
    private final RecentPages recent;

    @Inject
    MessagePages(MessageReads reads, MessageViews views, LastNumbers lastNumbers, RecentPages recent) {
        this.reads = reads;
        this.views = views;
        this.lastNumbers = lastNumbers;
        this.recent = recent;
    }

    /**
     * The page as of {@code lastSeq}: read again when something was stored meanwhile, so that no reply is counted on the
     * page and comes as an event too. In a channel busier than that, the last read counts.
     */
    MessagePage page(Conversation of, PageRequest request) {
        long lastSeq = lastNumbers.of(of.channelId());
        var known = recent.asOf(of, request, lastSeq);
        return known.isPresent() ? known.get() : read(of, request, lastSeq);
    }

    private MessagePage read(Conversation of, PageRequest request, long asOf) {
        long seq = seq(of, request.place());
        long lastSeq = asOf;
        for (int tries = 1; ; tries++) {
            var page = page(of, request, seq, lastSeq);
            long now = lastNumbers.of(of.channelId());
            if (now == lastSeq) {
                recent.keep(of, request, page);
            }
            if (now == lastSeq || tries == TRIES) {
                return page;
            }
            lastSeq = now;
        }
    }

    private long seq(Conversation of, Place place) {
        if (place instanceof Place.Of message) {
            return reads.byId(message.id())
                    .filter(row -> row.channelId() == of.channelId().value())
                    .orElseThrow(MessageNotFound::new)
                    .seq();
        }
        return ((Place.At) place).seq();
    }

    private MessagePage page(Conversation of, PageRequest request, long seq, long lastSeq) {
        int limit = request.limit();
        return switch (request.direction()) {
            case BEFORE -> cut(reads.before(of, seq, limit + 1), List.of(), limit, 0, seq != Long.MAX_VALUE, lastSeq);
            case AFTER -> cut(List.of(), reads.from(of, seq + 1, limit + 1), 0, limit, true, lastSeq);
            case AROUND ->
                cut(
                        reads.before(of, seq, limit / 2 + 1),
                        reads.from(of, seq, limit - limit / 2 + 1),
                        limit / 2,
                        limit - limit / 2,
                        false,
                        lastSeq);
        };
    }

    /** One row more than fits was read on each side that was asked for: it tells whether there is a further page. */
    private MessagePage cut(
            List<MessageRow> older, List<MessageRow> newer, int fitOlder, int fitNewer, boolean beyond, long lastSeq) {
        boolean moreBefore = fitOlder == 0 ? beyond : older.size() > fitOlder;
        boolean moreAfter = fitNewer == 0 ? beyond : newer.size() > fitNewer;
        var rows = new ArrayList<>(older.subList(Math.max(0, older.size() - fitOlder), older.size()));
        rows.addAll(newer.subList(0, Math.min(newer.size(), fitNewer)));
        if (rows.isEmpty()) {
            return new MessagePage(List.of(), null, null, lastSeq);
        }
        return new MessagePage(
                views.of(rows), cursor(moreBefore, rows.get(0)), cursor(moreAfter, rows.get(rows.size() - 1)), lastSeq);
    }

    private static @Nullable String cursor(boolean more, MessageRow edge) {
        return more ? Long.toString(edge.seq()) : null;
    }
}
