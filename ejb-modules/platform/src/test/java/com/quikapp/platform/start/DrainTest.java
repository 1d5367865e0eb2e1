package com.quikapp.platform.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DrainTest {

    private final SlowService slow = new SlowService();
    private final SlowService next = new SlowService();
    private final Drain drain = new Drain(Duration.ZERO, List.of(slow, next));

    /** Has sent its clients away when it is let. */
    private static final class SlowService implements DrainAction {

        private final CountDownLatch begun = new CountDownLatch(1);
        private final CountDownLatch gone = new CountDownLatch(1);
        private volatile boolean refuses;

        @Override
        public void refuse() {
            refuses = true;
        }

        @Override
        public void drain() throws InterruptedException {
            begun.countDown();
            gone.await();
        }

        @Override
        public void undrain() {
            refuses = false;
        }
    }

    private CompletableFuture<Void> begin() {
        return CompletableFuture.runAsync(() -> {
            try {
                drain.begin();
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        });
    }

    @AfterEach
    void letGo() {
        slow.gone.countDown();
        next.gone.countDown();
    }

    @Test
    void whoeverBeginsADrainThatRunsWaitsForItsEnd() throws Exception {
        var first = begin();
        slow.begun.await();
        var second = begin();
        assertThatExceptionOfType(TimeoutException.class).isThrownBy(() -> second.get(100, TimeUnit.MILLISECONDS));
        letGo();
        first.get(10, TimeUnit.SECONDS);
        second.get(10, TimeUnit.SECONDS);
        assertThat(drain.isDraining()).isTrue();
        begin().get(10, TimeUnit.SECONDS);
    }

    @Test
    void aDrainThatIsCancelledLeavesNobodyRefusingClients() throws Exception {
        var cancelled = begin();
        slow.begun.await();
        assertThat(slow.refuses).isTrue();
        drain.cancel();
        slow.gone.countDown();
        cancelled.get(10, TimeUnit.SECONDS);
        assertThat(drain.isDraining()).isFalse();
        assertThat(slow.refuses).isFalse();
        assertThat(next.refuses).isFalse();
    }

    @Test
    void aServerIsDrainedAnewAfterItTookClientsAgain() throws Exception {
        letGo();
        begin().get(10, TimeUnit.SECONDS);
        drain.cancel();
        assertThat(next.refuses).isFalse();
        begin().get(10, TimeUnit.SECONDS);
        assertThat(next.refuses).isTrue();
    }
}
