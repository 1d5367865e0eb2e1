package com.quikapp.realtime.message;

import com.quikapp.platform.Service;
import com.quikapp.platform.id.ChannelId;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * The last sequence numbers of channels, as they are when asked for. What {@link QuietChannels} does not know, the database is
 * asked for. Whoever asks while it is being asked shares the next query with all who do, so a crowd that opens its channels costs a query at a time. A query that hangs holds
 * nobody else up for more than a tenth of a second.
 */
@Service
class LastNumbers {

    private static final long PATIENCE_MILLIS = 100;

    private final QuietChannels quiet;
    private final Function<Collection<Long>, Map<Long, Long>> query;
    private final Semaphore turn = new Semaphore(1);
    private Round gathering = new Round();

    @Inject
    LastNumbers(QuietChannels quiet, MessageReads reads) {
        this(quiet, reads::lastSeqs);
    }

    /** @param query the last numbers of channels; those that have none may be missing */
    LastNumbers(QuietChannels quiet, Function<Collection<Long>, Map<Long, Long>> query) {
        this.quiet = quiet;
        this.query = query;
    }

    /** Those who share a query; the first asks it for all. */
    private static final class Round {

        private final Set<Long> channels = new HashSet<>();
        private final CompletableFuture<Map<Long, Long>> answer = new CompletableFuture<>();
    }

    /**
     * 0 when nothing was ever posted.
     *
     * @throws StorageFailed when the database cannot tell
     */
    long of(ChannelId channel) {
        var known = quiet.last(channel.value());
        if (known.isPresent()) {
            return known.getAsLong();
        }
        long moment = quiet.moment();
        long seq = ask(channel);
        quiet.note(channel.value(), seq, moment);
        return seq;
    }

    private long ask(ChannelId channel) {
        Round mine;
        boolean first;
        synchronized (this) {
            mine = gathering;
            first = mine.channels.isEmpty();
            mine.channels.add(channel.value());
        }
        if (first) {
            inTurn(mine);
        }
        return answer(mine).getOrDefault(channel.value(), 0L);
    }

    private void inTurn(Round mine) {
        boolean alone = awaitTurn();
        synchronized (this) {
            gathering = new Round();
        }
        try {
            mine.answer.complete(query.apply(mine.channels));
        } catch (RuntimeException failure) {
            mine.answer.completeExceptionally(failure);
        } finally {
            if (alone) {
                turn.release();
            }
        }
    }

    private boolean awaitTurn() {
        try {
            return turn.tryAcquire(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Map<Long, Long> answer(Round mine) {
        try {
            return mine.answer.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }
}
