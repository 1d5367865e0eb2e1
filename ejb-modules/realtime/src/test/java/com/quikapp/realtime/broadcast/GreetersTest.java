package com.quikapp.realtime.broadcast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.caller.TraceId;
import com.quikapp.platform.id.Ids;
import com.quikapp.platform.id.UserId;
import com.quikapp.realtime.broadcast.Waiting.ForWelcome;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GreetersTest {

    private static final int GREETERS = 2;
    private static final int QUEUE = 100;

    private final Shards shards = new Shards(new BroadcastConfig(
            1, 100, 100_000, Duration.ofMillis(50), Duration.ofSeconds(1), 4, Duration.ofSeconds(15)));
    private final Semaphore database = new Semaphore(0);
    private final AtomicInteger running = new AtomicInteger();
    private final List<Integer> batches = new CopyOnWriteArrayList<>();
    private final Greeters greeters = new Greeters(new GreetingConfig(GREETERS, QUEUE, 1_000, 10), this::serve);

    private void serve(List<Waiting> batch) {
        running.incrementAndGet();
        database.acquireUninterruptibly();
        running.decrementAndGet();
        batches.add(batch.size());
        if (batch.size() == 1) {
            throw new IllegalStateException("one that fails");
        }
    }

    private Waiting client() {
        var caller = new Caller(new UserId(Ids.next()), "s", Set.of(Caller.USER), TraceId.create());
        return new ForWelcome(
                new Connection(caller, new RecordingTransport(), shards.assign(), new OutboundQueue(10, 10)), Map.of());
    }

    private void occupy() {
        for (int i = 1; i <= GREETERS; i++) {
            greeters.offer(client());
            int busy = i;
            await().until(() -> running.get() == busy);
        }
    }

    @AfterEach
    void stop() {
        greeters.stop();
        shards.stop();
    }

    @Test
    void asksTheDatabaseForFewAtATimeAndRefusesWhoDoesNotFitIn() {
        occupy();
        for (int i = 0; i < QUEUE; i++) {
            assertThat(greeters.offer(client())).isTrue();
        }
        assertThat(greeters.isFull()).isTrue();
        assertThat(greeters.offer(client())).isFalse();
        assertThat(running).hasValue(GREETERS);
    }

    @Test
    void servesThoseTogetherWhoCameWhileOthersWereServed() {
        occupy();
        for (int i = 0; i < QUEUE; i++) {
            greeters.offer(client());
        }
        database.release(1_000);
        await().until(() -> batches.stream().mapToInt(size -> size).sum() == QUEUE + GREETERS);
        assertThat(batches).contains(Greeters.BATCH).hasSizeLessThan(2 * GREETERS + QUEUE / Greeters.BATCH + 1);
        assertThat(greeters.backlog()).isZero();
    }

    @Test
    void thoseWhoComeSoonAfterABatchGather() throws InterruptedException {
        int clients = 20;
        database.release(1_000);
        for (int i = 0; i < clients; i++) {
            greeters.offer(client());
            Thread.sleep(2);
        }
        await().until(() -> batches.stream().mapToInt(size -> size).sum() == clients);
        assertThat(batches).hasSizeLessThan(clients / 2);
    }
}
