package com.quikapp.intelligence.analytics;

import java.util.List;
import java.util.Optional;

/**
 * Where facts are kept and counted: an embedded column store, or a server of its own. All methods throw
 * {@link AnalyticsUnavailable} while the store cannot be used.
 */
interface EventStore {

    /** Stores facts, each message once however often it comes. They are on disk when this returns. */
    void append(List<MessageFact> facts);

    /** The last recount; empty in a store that has never seen one. */
    Optional<RecountRun> recount();

    /** Stores how far a recount is together with what it brought: both are on disk when this returns, or neither. */
    void save(RecountRun recount, List<MessageFact> facts);

    /** Counts, in the order of day and channel; at most {@code limit} rows. */
    List<ActivityView> activity(ActivityQuery query, int limit);
}
