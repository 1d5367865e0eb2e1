package com.quikapp.content.search;

/**
 * How text becomes terms, the same in Lucene and in OpenSearch: words by Unicode's segmentation (UAX #29), without
 * regard to case, accents and width, English inflections joined (KStem), Chinese, Japanese and Korean in pairs of
 * characters. Single characters of those are indexed too, so that a query of one character finds them inside a word.
 */
final class Analysis {
    static final String INDEXING = "message";
    static final String SEARCHING = "message_query";

    private Analysis() {}
}
