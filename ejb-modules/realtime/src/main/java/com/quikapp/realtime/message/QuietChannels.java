package com.quikapp.realtime.message;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.quikapp.platform.Service;
import com.quikapp.platform.eventlog.InJvmConnector;
import jakarta.inject.Inject;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The last numbers of channels in which nobody posts at the moment, for a server that is the only one: nobody else can
 * change them. On a cluster it knows none. A number is known from when it was read until a transaction is about to give the
 * next one, and for a second at most: a commit whose answer was lost may come through after its transaction has ended here.
 */
@Service
class QuietChannels {

    private static final Duration KEPT = Duration.ofSeconds(1);
    private static final int MOST = 100_000;

    private final boolean alone;
    private final Consumer<Runnable> afterTransaction;
    private final Cache<Long, Long> known =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(KEPT).build();

    /** How many transactions are at it, by channel. */
    private final Map<Long, Integer> writers = new HashMap<>();

    private long ended;

    @Inject
    QuietChannels(
            @ConfigProperty(name = "quikapp.events.connector", defaultValue = InJvmConnector.NAME) String connector,
            TransactionSynchronizationRegistry transactions) {
        this(
                connector.equals(InJvmConnector.NAME),
                work -> transactions.registerInterposedSynchronization(new AfterCompletion(work)));
    }

    /**
     * @param alone whether no other server posts
     * @param afterTransaction does something when the running transaction has ended, however
     */
    QuietChannels(boolean alone, Consumer<Runnable> afterTransaction) {
        this.alone = alone;
        this.afterTransaction = afterTransaction;
    }

    private record AfterCompletion(Runnable work) implements Synchronization {

        @Override
        public void beforeCompletion() {
            // Nothing has ended yet.
        }

        @Override
        public void afterCompletion(int status) {
            work.run();
        }
    }

    /** The last number, when it is known. */
    OptionalLong last(long channel) {
        var seq = known.getIfPresent(channel);
        return seq == null ? OptionalLong.empty() : OptionalLong.of(seq);
    }

    /** What to take along to {@link #note}, from before the number is read. */
    synchronized long moment() {
        return ended;
    }

    /** The number that was read since that moment; not remembered when a transaction may have given another one meanwhile. */
    synchronized void note(long channel, long seq, long moment) {
        if (alone && moment == ended && !writers.containsKey(channel)) {
            known.put(channel, seq);
        }
    }

    /** The running transaction is about to give numbers in these channels. */
    void write(Collection<Long> channels) {
        if (alone) {
            afterTransaction.accept(() -> end(channels));
            begin(channels);
        }
    }

    private synchronized void begin(Collection<Long> channels) {
        channels.forEach(channel -> writers.merge(channel, 1, Integer::sum));
        known.invalidateAll(channels);
    }

    private synchronized void end(Collection<Long> channels) {
        ended++;
        channels.forEach(channel -> writers.merge(channel, -1, (many, less) -> many == 1 ? null : many + less));
    }
}
