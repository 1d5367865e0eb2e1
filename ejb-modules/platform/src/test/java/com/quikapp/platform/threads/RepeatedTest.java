package com.quikapp.platform.threads;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class RepeatedTest {

    @Test
    void whatHasFailedIsDoneAgain() throws InterruptedException {
        var threads = Executors.newSingleThreadScheduledExecutor(new Daemons("quikapp-test"));
        var runs = new CountDownLatch(3);
        var work = new Repeated("It fails, as it should", Level.DEBUG, () -> {
            runs.countDown();
            throw new IllegalStateException("It fails, as it should");
        });

        var repeating = threads.scheduleWithFixedDelay(work, 0, 1, TimeUnit.MILLISECONDS);

        assertThat(runs.await(1, TimeUnit.MINUTES)).isTrue();
        assertThat(repeating.cancel(false)).isTrue();
        Daemons.finish(threads, Duration.ofMinutes(1));
    }

    @Test
    void whoIsInterruptedStaysInterrupted() {
        new Repeated("Not told", Level.WARNING, () -> {
                    throw new InterruptedException();
                })
                .run();

        assertThat(Thread.interrupted()).isTrue();
    }
}
