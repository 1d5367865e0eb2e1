package com.quikapp.platform.page;

import com.quikapp.platform.problem.InvalidInput;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is wanted. A list is ordered by a text key that no two items share; the cursor is the key of the
 * last item seen, so items that come or go in between are neither repeated nor skipped.
 *
 * @param cursor the {@code next} of the part before; absent for the first part
 * @param limit how many items at most, 1 to {@value #MAX}
 */
public record PageRequest(@Nullable String cursor, int limit) {

    public static final int MAX = 100;
    public static final int DEFAULT = 50;

    private static final int LONGEST_CURSOR = 1024;

    public PageRequest {
        if (limit < 1 || limit > MAX) {
            throw new InvalidInput("page.limit", "limit", "The limit must be between 1 and " + MAX + ".");
        }
    }

    /** As it comes in a query string, where both parts may be absent. */
    public static PageRequest of(@Nullable String cursor, @Nullable Integer limit) {
        return new PageRequest(cursor, limit == null ? DEFAULT : limit);
    }

    /**
     * The key after which the part begins.
     *
     * @throws InvalidInput when the cursor was not made by {@link #page}
     */
    public Optional<String> after() {
        return Optional.ofNullable(cursor).map(PageRequest::decode);
    }

    /** Cuts rows read with a limit of {@code limit + 1} into a page, so that {@code next} tells whether more follow. */
    public <T> Page<T> page(List<T> rows, Function<? super T, String> key) {
        if (rows.size() <= limit) {
            return new Page<>(rows, null);
        }
        var items = rows.subList(0, limit);
        return new Page<>(items, encode(key.apply(items.get(limit - 1))));
    }

    private static String encode(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }

    private static String decode(String cursor) {
        try {
            if (cursor.length() <= LONGEST_CURSOR) {
                return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            }
        } catch (IllegalArgumentException notBase64) {
            // Answered below like a cursor that is too long.
        }
        throw new InvalidInput("page.cursor", "cursor", "This is not a cursor of this list.");
    }
}
