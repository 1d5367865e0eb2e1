package com.quikapp.content.search;

import com.quikapp.platform.problem.Unavailable;
import java.io.IOException;
import java.time.Duration;
import java.util.regex.Pattern;
import org.hibernate.search.util.common.SearchException;

/**
 * Tells an outage (no connection, no space, a cluster that refuses for now), which passes and must lose nothing, from
 * a failure that would come again, which stays the exception it is.
 */
final class IndexFailure {
    private static final Duration PAUSE = Duration.ofSeconds(5);
    /** Hibernate Search hands on the status of OpenSearch's answer in the exception's text alone. */
    private static final Pattern BUSY =
            Pattern.compile("\\bResponse: (?:429|5\\d\\d)\\b|\\bcluster_block_exception\\b");

    private IndexFailure() {}

    static RuntimeException of(SearchException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException || isBusy(cause)) {
                return unavailable();
            }
        }
        return failure;
    }

    static Unavailable unavailable() {
        return new Unavailable("search.unavailable", "Search cannot be reached at the moment.", PAUSE);
    }

    private static boolean isBusy(Throwable cause) {
        String message = cause.getMessage();
        return message != null && BUSY.matcher(message).find();
    }
}
