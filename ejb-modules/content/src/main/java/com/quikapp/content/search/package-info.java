/**
 * Full-text search over messages: words, {@code "phrase"}, {@code from:}, {@code in:}, dates; never more than the caller
 * may see. Owns the index (Lucene in {@code <quikapp.data>/search}, or OpenSearch) and the table {@code reindexing}.
 * Consumes {@code com.quikapp.message.posted.v1} and {@code com.quikapp.message.imported.v1}; publishes
 * {@code com.quikapp.search.reindexing-started.v1}. Reads messages through its port {@code MessageSource}.
 */
@NullMarked
package com.quikapp.content.search;

import org.jspecify.annotations.NullMarked;
