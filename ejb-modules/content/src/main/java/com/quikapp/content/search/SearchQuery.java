package com.quikapp.content.search;

import com.quikapp.platform.page.PageRequest;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for.
 *
 * @param text 1 to 500 code points: words, {@code "phrases"}, {@code from:@handle in:#channel before:2026-01-31
 *     after: on:}, each but the dates also with a minus in front
 * @param page the cursor must come from a page of the same query and sort
 */
public record SearchQuery(@Nullable String text, SearchSort sort, PageRequest page) {

    /**
     * As it comes in a query string.
     *
     * @throws InvalidInput for an unknown sort
     */
    public static SearchQuery of(
            @Nullable String text, @Nullable String sort, @Nullable String cursor, @Nullable Integer limit) {
        return new SearchQuery(text, SearchSort.named(sort), PageRequest.of(cursor, limit));
    }
}
