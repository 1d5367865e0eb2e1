package com.quikapp.content.search;

import com.quikapp.platform.problem.InvalidInput;
import org.jspecify.annotations.Nullable;

/** The order of what was found. */
public enum SearchSort {
    /** The best match first, of equal ones the newest. */
    RELEVANCE,
    /** The newest message first. */
    NEWEST;

    /** {@code relevance} or {@code newest}; the first when null. */
    static SearchSort named(@Nullable String name) {
        if (name == null || name.equals("relevance")) {
            return RELEVANCE;
        }
        if (name.equals("newest")) {
            return NEWEST;
        }
        throw new InvalidInput("search.sort-unknown", "sort", "Sort by relevance or newest.");
    }
}
