package com.quikapp.platform.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class OutboxRemovalTest {

    private final BlockingQueue<List<Long>> removed = new LinkedBlockingQueue<>();

    @Test
    void removesTogetherWhatCameTogether() throws InterruptedException {
        var removal = new OutboxRemoval(ids -> {}, removed::add);
        LongStream.rangeClosed(1, 3).forEach(removal::add);
        assertThat(next()).containsExactly(1L, 2L, 3L);
        removal.add(4);
        assertThat(next()).containsExactly(4L);
        removal.stop();
    }

    @Test
    void removesMuchInPortions() throws InterruptedException {
        var removal = new OutboxRemoval(ids -> {}, removed::add);
        LongStream.rangeClosed(1, 501).forEach(removal::add);
        assertThat(next()).hasSize(500);
        assertThat(next()).containsExactly(501L);
        removal.stop();
    }

    @Test
    void triesAgainWhatCouldNotBeRemoved() throws InterruptedException {
        var failures = new ArrayList<>(List.of("away"));
        var removal = new OutboxRemoval(
                ids -> {
                    if (!failures.isEmpty()) {
                        throw new SQLException(failures.remove(0));
                    }
                },
                removed::add);
        removal.add(1);
        assertThat(next()).containsExactly(1L);
        assertThat(failures).isEmpty();
        removal.stop();
    }

    @Test
    void removesTheRestWhenItStops() throws InterruptedException {
        var removal = new OutboxRemoval(ids -> {}, removed::add);
        removal.add(1);
        removal.stop();
        assertThat(removed).containsExactly(List.of(1L));
    }

    private List<Long> next() throws InterruptedException {
        return removed.poll(10, TimeUnit.SECONDS);
    }
}
