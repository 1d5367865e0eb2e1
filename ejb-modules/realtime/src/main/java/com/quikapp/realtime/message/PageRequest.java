package com.quikapp.realtime.message;

import com.quikapp.platform.id.MessageId;
import com.quikapp.platform.problem.InvalidInput;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which messages of a conversation are asked for, and how many at most.
 *
 * @param limit 1 to {@value #MAX_LIMIT}
 */
public record PageRequest(Direction direction, Place place, int limit) {

    public static final int MAX_LIMIT = 100;
    public static final int DEFAULT_LIMIT = 50;

    private static final Pattern CURSOR = Pattern.compile("[0-9]{1,12}");

    /** Where the page lies from its place. */
    public enum Direction {
        /** Just before it, the place itself not included. */
        BEFORE,
        /** Just after it, the place itself not included. */
        AFTER,
        /** Half before and half after it, the place itself included. */
        AROUND
    }

    /** A place in a conversation. */
    public sealed interface Place {
        /** By sequence number. */
        record At(long seq) implements Place {}

        /** Where a message is. */
        record Of(MessageId id) implements Place {}
    }

    private static final Place END = new Place.At(Long.MAX_VALUE);

    public PageRequest {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new InvalidInput("page.limit-invalid", "limit", "A page holds 1 to " + MAX_LIMIT + " items.");
        }
    }

    /** The newest messages. */
    public static PageRequest latest(int limit) {
        return new PageRequest(Direction.BEFORE, END, limit);
    }

    /**
     * A page as a request's parameters tell it: a cursor or a message's id in at most one of the three.
     *
     * @throws InvalidInput when two are given or the limit is out of range
     * @throws com.quikapp.platform.id.MalformedId when it is neither a cursor nor an id
     */
    public static PageRequest of(
            @Nullable String before, @Nullable String after, @Nullable String around, @Nullable Integer limit) {
        if ((before == null ? 0 : 1) + (after == null ? 0 : 1) + (around == null ? 0 : 1) > 1) {
            throw new InvalidInput("page.ambiguous", "before", "Give one of before, after and around.");
        }
        int size = limit == null ? DEFAULT_LIMIT : limit;
        if (after != null) {
            return new PageRequest(Direction.AFTER, place(after), size);
        }
        if (around != null) {
            return new PageRequest(Direction.AROUND, place(around), size);
        }
        return new PageRequest(Direction.BEFORE, before == null ? END : place(before), size);
    }

    private static Place place(String text) {
        return CURSOR.matcher(text).matches()
                ? new Place.At(Long.parseLong(text))
                : new Place.Of(MessageId.parse(text));
    }
}
