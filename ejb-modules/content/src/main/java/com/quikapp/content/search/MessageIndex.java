package com.quikapp.content.search;

import com.quikapp.platform.Service;
import com.quikapp.platform.id.Ids;
import com.quikapp.platform.id.MessageId;
import com.quikapp.platform.problem.Unavailable;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.microprofile.faulttolerance.Bulkhead;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Fallback;
import org.eclipse.microprofile.faulttolerance.exceptions.FaultToleranceException;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.util.common.SearchException;
import org.hibernate.search.util.common.SearchTimeoutException;

/**
 * The index of messages. What was written is found at once; it outlives a crash once {@link #durably} has returned. Every
 * method throws {@link Unavailable} while the index cannot be reached, and may then be called again with the same arguments.
 */
@Service
class MessageIndex {
    /** Hits are counted exactly up to here, and pages end here. */
    static final int DEPTH = 10_000;

    private static final int TIMEOUT_SECONDS = 5;
    private static final int FRAGMENTS = 3;

    private final IndexConnection connection;
    private final Lock writing = new ReentrantLock();

    @Inject
    MessageIndex(IndexConnection connection) {
        this.connection = connection;
    }

    /** Adds the messages, in place of what the index held under their ids. */
    void write(Collection<SearchableMessage> messages) {
        inSession(session -> {
            messages.forEach(message -> session.indexingPlan().addOrUpdate(IndexedMessage.of(message)));
            return messages.size();
        });
    }

    /** Removes messages; unknown ids are skipped. */
    void remove(Collection<MessageId> messages) {
        inSession(session -> {
            messages.forEach(id -> session.indexingPlan().purge(IndexedMessage.class, id.text(), null));
            return messages.size();
        });
    }

    /**
     * Does work that writes and removes, and makes all of it durable in one go. One at a time, since a failure of
     * Lucene takes with it what anybody has written since the last commit.
     */
    <T> T durably(Supplier<T> work) {
        if (!connection.commits()) {
            return work.get();
        }
        writing.lock();
        try {
            T done = work.get();
            commit();
            return done;
        } finally {
            writing.unlock();
        }
    }

    /**
     * The hits from {@code offset} on, which with {@code limit} must stay within {@link #DEPTH}. At most 32 searches run at a
     * time; after half of ten found the index away, none is tried for five seconds.
     */
    @CircuitBreaker(requestVolumeThreshold = 10, failureRatio = 0.5, delay = 5_000, failOn = Unavailable.class)
    @Bulkhead(32)
    @Fallback(fallbackMethod = "refuse", applyOn = FaultToleranceException.class)
    SearchResult<IndexedHit> find(MessageCriteria criteria, int offset, int limit) {
        return inSession(session -> session.search(IndexedMessage.class)
                .select(IndexedHit.class)
                .where(f -> new MessagePredicates<>(f).of(criteria))
                .sort(f -> switch (criteria.sort()) {
                    case RELEVANCE ->
                        f.score()
                                .then()
                                .field("createdMicros")
                                .desc()
                                .then()
                                .field("number")
                                .desc();
                    case NEWEST ->
                        f.field("createdMicros").desc().then().field("number").desc();
                })
                .highlighter(h -> h.unified()
                        .numberOfFragments(FRAGMENTS)
                        .tag(Character.toString(Highlight.OPEN), Character.toString(Highlight.CLOSE)))
                .totalHitCountThreshold(DEPTH)
                .failAfter(TIMEOUT_SECONDS, TimeUnit.SECONDS)
                .fetch(offset, limit));
    }

    /** The greatest id of a message that matches; 0 when none does. */
    @CircuitBreaker(requestVolumeThreshold = 10, failureRatio = 0.5, delay = 5_000, failOn = Unavailable.class)
    @Bulkhead(32)
    @Fallback(fallbackMethod = "refuse", applyOn = FaultToleranceException.class)
    long greatest(MessageCriteria criteria) {
        return inSession(session -> session
                .search(IndexedMessage.class)
                .select(f -> f.id(String.class))
                .where(f -> new MessagePredicates<>(f).of(criteria))
                .sort(f -> f.field("number").desc())
                .failAfter(TIMEOUT_SECONDS, TimeUnit.SECONDS)
                .fetchHits(1)
                .stream()
                .mapToLong(Ids::parse)
                .findFirst()
                .orElse(0));
    }

    long refuse(MessageCriteria criteria) {
        throw IndexFailure.unavailable();
    }

    SearchResult<IndexedHit> refuse(MessageCriteria criteria, int offset, int limit) {
        throw IndexFailure.unavailable();
    }

    /**
     * Whether {@link #markBuilt} was called on this index, by whatever server. Events may have filled an index that was
     * lost before anybody looks, so that it is not empty says nothing.
     */
    boolean isBuilt() {
        return !places(-1, 0, 1).isEmpty();
    }

    /** Says durably that everything before is in the index, or will be by a reindexing that was started. */
    void markBuilt() {
        durably(() -> inSession(session -> {
            session.indexingPlan().addOrUpdate(IndexedMessage.builtMarker());
            return true;
        }));
    }

    /** What the index holds with ids above the first and up to the second, at most {@code limit}, ascending. */
    List<IndexedPlace> places(long afterNumber, long toNumber, int limit) {
        return inSession(session -> session.search(IndexedMessage.class)
                .select(IndexedPlace.class)
                .where(f -> f.range().field("number").between(afterNumber + 1, toNumber))
                .sort(f -> f.field("number"))
                .fetchHits(limit));
    }

    private void commit() {
        inSession(session -> {
            session.workspace(IndexedMessage.class).flush();
            return true;
        });
    }

    private <T> T inSession(Function<SearchSession, T> work) {
        try (SearchSession session = connection
                .mapping()
                .createSessionWithOptions()
                .indexingPlanSynchronizationStrategy(new AppliedIndexing())
                .build()) {
            return work.apply(session);
        } catch (SearchTimeoutException slow) {
            throw IndexFailure.unavailable();
        } catch (SearchException failed) {
            throw IndexFailure.of(failed);
        }
    }
}
