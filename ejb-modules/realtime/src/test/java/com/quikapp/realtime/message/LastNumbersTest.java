package com.quikapp.realtime.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.quikapp.platform.id.ChannelId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LastNumbersTest {

    private static final int CROWD = 10;
    private static final long FIRST = 100;
    private static final QuietChannels NONE = new QuietChannels(false, work -> {});

    private final List<Collection<Long>> queries = new CopyOnWriteArrayList<>();
    private final CountDownLatch hanging = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final LastNumbers numbers = new LastNumbers(NONE, this::query);

    /** The first query hangs; each channel's number is how many queries there were before, negative ones fail. */
    private Map<Long, Long> query(Collection<Long> channels) {
        queries.add(List.copyOf(channels));
        long before = queries.size() - 1;
        if (before == 0) {
            awaitRelease();
        }
        if (channels.contains(-1L)) {
            throw new IllegalArgumentException("asked for");
        }
        return Map.of(channels.iterator().next(), before);
    }

    private void awaitRelease() {
        try {
            hanging.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private CompletableFuture<Long> ask(long channel) {
        return CompletableFuture.supplyAsync(() -> numbers.of(new ChannelId(channel)), threads);
    }

    private CompletableFuture<Long> askFirst() {
        var first = ask(FIRST);
        Awaitility.await().until(() -> queries.size() == 1);
        return first;
    }

    @AfterEach
    void stop() {
        hanging.countDown();
        threads.shutdownNow();
    }

    @Test
    void whoeverAsksWhileAQueryRunsIsAnsweredByALaterOne() {
        var first = askFirst();
        var second = ask(FIRST);
        hanging.countDown();

        assertThat(first.join()).isZero();
        assertThat(second.join()).isPositive();
    }

    @Test
    void aCrowdSharesFewQueries() {
        askFirst();
        var crowd = LongStream.range(0, CROWD).mapToObj(this::ask).toList();
        crowd.forEach(CompletableFuture::join);

        assertThat(queries).hasSizeLessThan(CROWD);
        assertThat(queries.stream().flatMap(Collection::stream))
                .containsAll(LongStream.range(0, CROWD).boxed().toList());
    }

    @Test
    void aQueryThatHangsHoldsNobodyElseUp() {
        askFirst();

        assertThat(ask(1).join()).isOne();
        assertThat(ask(2).join()).isEqualTo(2);
    }

    @Test
    void aFailureIsToldToThoseWhoAskedAndToNobodyAfterwards() {
        askFirst();

        assertThatThrownBy(() -> ask(-1).join())
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(IllegalArgumentException.class);
        assertThat(ask(3).join()).isPositive();
    }

    @Test
    void aChannelWithoutMessagesHasNumberZero() {
        assertThat(new LastNumbers(NONE, channels -> Map.of()).of(new ChannelId(7)))
                .isZero();
    }
}
