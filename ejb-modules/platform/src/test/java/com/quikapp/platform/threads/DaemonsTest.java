package com.quikapp.platform.threads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

class DaemonsTest {

    @Test
    void nameThreadsByNumberAndKeepNoServerFromStopping() {
        var daemons = new Daemons("quikapp-test");

        assertThat(daemons.newThread(() -> {}).getName()).isEqualTo("quikapp-test-1");
        assertThat(daemons.newThread(() -> {}).getName()).isEqualTo("quikapp-test-2");
        assertThat(daemons.newThread(() -> {}).isDaemon()).isTrue();
    }

    @Test
    void letsWorkThatWasTakenOnEndAndTakesNoMore() {
        var threads = Executors.newSingleThreadExecutor(new Daemons("quikapp-test"));
        var finishing = new CountDownLatch(1);
        var done = new CountDownLatch(2);
        threads.execute(() -> {
            awaitUninterrupted(finishing);
            done.countDown();
        });
        threads.execute(done::countDown);
        finishing.countDown();

        Daemons.finish(threads, Duration.ofMinutes(1));

        assertThat(done.getCount()).isZero();
        assertThatThrownBy(() -> threads.execute(() -> {})).isInstanceOf(RejectedExecutionException.class);
    }

    @Test
    void whoIsInterruptedWaitsNoLongerAndStaysInterrupted() {
        var threads = Executors.newSingleThreadExecutor(new Daemons("quikapp-test"));
        var never = new CountDownLatch(1);
        threads.execute(() -> awaitUninterrupted(never));
        Thread.currentThread().interrupt();

        Daemons.finish(threads, Duration.ofMinutes(1));

        assertThat(Thread.interrupted()).isTrue();
        never.countDown();
    }

    private static void awaitUninterrupted(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException unexpected) {
            throw new AssertionError(unexpected);
        }
    }
}
