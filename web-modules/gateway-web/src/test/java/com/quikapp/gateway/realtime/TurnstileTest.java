package com.quikapp.gateway.realtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TurnstileTest {

    private static final int CLIENTS = 30;

    private static long passOneByOne(Turnstile turnstile) {
        return IntStream.range(0, CLIENTS)
                .filter(i -> turnstile.pass().isEmpty())
                .count();
    }

    @Test
    void whoeverComesTooSoonAndFindsNoPlaceToWaitIsSentAway() {
        assertThat(passOneByOne(new Turnstile(10, 0))).isBetween(1L, CLIENTS - 1L);
    }

    @Test
    void whoeverFindsAPlaceToWaitPassesInTurn() {
        assertThat(passOneByOne(new Turnstile(100, 1))).isEqualTo(CLIENTS);
    }

    @Test
    void ofThoseWhoComeTogetherFewWait() throws Exception {
        var turnstile = new Turnstile(2, 1);
        Callable<Boolean> client = () -> turnstile.pass().isEmpty();
        var threads = Executors.newFixedThreadPool(CLIENTS);
        try {
            long passed = 0;
            for (var answer : threads.invokeAll(
                    Stream.generate(() -> client).limit(CLIENTS).toList())) {
                passed += answer.get() ? 1 : 0;
            }
            assertThat(passed).isBetween(2L, CLIENTS - 1L);
        } finally {
            threads.shutdownNow();
        }
    }
}
