package com.quikapp.content.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of hits.
 *
 * @param total how many messages match
 * @param totalExact false when there are more than {@code total}, which are not counted
 * @param next the cursor of the page after this; null when there is none. Pages end after 10,000 hits.
 */
public record SearchPage(
        long total,
        boolean totalExact,
        List<SearchHit> items,
        @Nullable String next) {

    public SearchPage {
        items = List.copyOf(items);
    }

    static SearchPage empty() {
        return new SearchPage(0, true, List.of(), null);
    }
}
