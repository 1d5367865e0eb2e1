package com.quikapp.intelligence.analytics;

import java.util.List;

/**
 * Where facts are kept and counted: an embedded column store, or a server of its own. Both methods throw
 * {@link AnalyticsUnavailable} while the store cannot be used.
 */
interface EventStore {

    /** Stores facts, each message once however often it comes. They are on disk when this returns. */
    void append(List<MessageFact> facts);

    /** Counts, in the order of day and channel; at most {@code limit} rows. */
    List<ActivityView> activity(ActivityQuery query, int limit);
}
