package com.quikapp.content.search;

/** The order of what was found. */
public enum SearchSort {
    /** The best match first, of equal ones the newest. */
    RELEVANCE,
    /** The newest message first. */
    NEWEST
}
