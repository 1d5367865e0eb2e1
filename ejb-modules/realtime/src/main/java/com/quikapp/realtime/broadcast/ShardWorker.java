package com.quikapp.realtime.broadcast;

import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * A thread that sends, one frame at a time, either for a shard or, detached, for a single slow client. A blocking send
 * has no timeout, so the watchdog looks here how long one lasts. Whoever wins the compare-and-set on {@code sending}
 * decides: the worker returns to the shard, or the watchdog has given the shard to another and left the slow client to
 * this one.
 */
final class ShardWorker implements Runnable {

    private static final long ORIGIN = System.nanoTime();
    private static final long IDLE = 0;

    private final Shard shard;
    /** When the running send began: positive for the shard, negative when detached, 0 when there is none. */
    private final AtomicLong sending = new AtomicLong(IDLE);

    private volatile @Nullable Connection recipient;
    private volatile boolean ended;

    private ShardWorker(Shard shard, @Nullable Connection detached) {
        this.shard = shard;
        this.recipient = detached;
    }

    static ShardWorker forShard(Shard shard) {
        return new ShardWorker(shard, null);
    }

    static ShardWorker forSlow(Shard shard, Connection connection) {
        return new ShardWorker(shard, connection);
    }

    /** Whom it sends to, if anybody. */
    @Nullable Connection recipient() {
        return recipient;
    }

    boolean hasEnded() {
        return ended;
    }

    /** For how long the running send has lasted, in nanoseconds; 0 when there is none. */
    long sendingFor() {
        long since = Math.abs(sending.get());
        return since == IDLE ? 0 : now() - since;
    }

    /** Leaves this worker to the client it hangs on; false when it got free in the meantime. */
    boolean detach() {
        long since = sending.get();
        return since > IDLE && sending.compareAndSet(since, -since);
    }

    @Override
    public void run() {
        try {
            var slow = recipient;
            if (slow == null) {
                slow = serveShard();
            }
            if (slow != null) {
                serve(slow);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            ended = true;
        }
    }

    /** Sends for the shard until it stops; answers the client this worker was left to. */
    private @Nullable Connection serveShard() throws InterruptedException {
        for (var next = shard.next(); next != null; next = shard.next()) {
            recipient = next.connection();
            long since = now();
            sending.set(since);
            next.connection().transmit(next.frame());
            if (!sending.compareAndSet(since, IDLE)) {
                return next.connection();
            }
        }
        return null;
    }

    private void serve(Connection slow) {
        for (var frame = slow.queue().nextFrame();
                frame != null;
                frame = slow.queue().nextFrame()) {
            sending.set(-now());
            slow.transmit(frame);
        }
        sending.set(IDLE);
        shard.reattach(slow);
    }

    private static long now() {
        return System.nanoTime() - ORIGIN + 1;
    }
}
