package com.quikapp.realtime.broadcast;

import com.quikapp.platform.threads.Daemons;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

/**
 * The shards, their workers and the watchdog over them. A client that blocks a send for longer than {@link
 * BroadcastConfig#stall()} gets its worker for itself and the shard goes on with a new one; a client whose queue
 * overflows or that takes nothing for {@link BroadcastConfig#patience()} is shed.
 */
final class Shards implements Shard.Slow {

    private static final System.Logger LOG = System.getLogger(Shards.class.getName());
    private static final long LOOK_MILLIS = 100;
    private static final Duration STOP = Duration.ofSeconds(2);

    private final BroadcastConfig config;
    private final List<Shard> shards = new ArrayList<>();
    private final List<ShardWorker> workers = new ArrayList<>();
    private final Set<ShardWorker> detached = ConcurrentHashMap.newKeySet();
    private final AtomicInteger assigned = new AtomicInteger();
    private final ExecutorService threads = Executors.newCachedThreadPool(new Daemons("quikapp-send"));
    private final ExecutorService closing = Executors.newCachedThreadPool(new Daemons("quikapp-close"));
    private final Thread watchdog;
    private final LongAdder shed = new LongAdder();
    private volatile boolean running = true;

    Shards(BroadcastConfig config) {
        this.config = config;
        for (int at = 0; at < config.workers(); at++) {
            var shard = new Shard(this);
            shards.add(shard);
            workers.add(startWorker(shard));
        }
        watchdog = new Daemons("quikapp-send-watchdog").newThread(this::watch);
        watchdog.start();
    }

    int count() {
        return shards.size();
    }

    Shard get(int index) {
        return shards.get(index);
    }

    int indexOf(Shard shard) {
        return shards.indexOf(shard);
    }

    /** The shard of the next client, in turn. */
    Shard assign() {
        return shards.get(Math.floorMod(assigned.getAndIncrement(), shards.size()));
    }

    /** How many slow clients were sent away. */
    long shed() {
        return shed.sum();
    }

    /** How many events were handed to clients' connections or queues. */
    long deliveries() {
        return shards.stream().mapToLong(Shard::deliveries).sum();
    }

    /** How many clients are so slow that they have a thread of their own. */
    int slow() {
        return detached.size();
    }

    /** The longest backlog of a shard, in tasks. */
    int backlog() {
        return shards.stream().mapToInt(Shard::backlog).max().orElse(0);
    }

    /** Closes a connection on a thread of its own: closing one that hangs takes seconds. */
    void close(Connection connection, CloseReason reason) {
        connection.markClosed();
        try {
            closing.execute(() -> connection.transport().close(reason));
        } catch (RejectedExecutionException stopping) {
            connection.transport().close(reason);
        }
    }

    @Override
    public void overflowed(Connection connection) {
        LOG.log(Level.DEBUG, "Shedding a slow client: {0}", connection.id());
        shed.increment();
        close(connection, CloseReason.TOO_SLOW);
    }

    @Override
    public void behind(Connection connection) {
        if (detached.size() >= config.slowClients()) {
            overflowed(connection);
            return;
        }
        var worker = ShardWorker.forSlow(connection.shard(), connection);
        detached.add(worker);
        threads.execute(worker);
    }

    void stop() {
        running = false;
        shards.forEach(Shard::stop);
        watchdog.interrupt();
        threads.shutdownNow();
        Daemons.finish(closing, STOP);
    }

    private ShardWorker startWorker(Shard shard) {
        var worker = ShardWorker.forShard(shard);
        threads.execute(worker);
        return worker;
    }

    private void watch() {
        try {
            while (running) {
                Thread.sleep(LOOK_MILLIS);
                for (int at = 0; at < workers.size(); at++) {
                    replaceIfStalled(at);
                }
                shedIfStuck();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void replaceIfStalled(int at) {
        var worker = workers.get(at);
        if (worker.sendingFor() < config.stall().toNanos() || !worker.detach()) {
            return;
        }
        var slow = worker.recipient();
        if (slow != null) {
            slow.detached = true;
            detached.add(worker);
            if (detached.size() > config.slowClients()) {
                overflowed(slow);
            }
        }
        workers.set(at, startWorker(shards.get(at)));
    }

    private void shedIfStuck() {
        for (Iterator<ShardWorker> all = detached.iterator(); all.hasNext(); ) {
            var worker = all.next();
            var slow = worker.recipient();
            if (worker.hasEnded()) {
                all.remove();
            } else if (slow != null
                    && !slow.isClosed()
                    && worker.sendingFor() > config.patience().toNanos()) {
                overflowed(slow);
            }
        }
    }
}
