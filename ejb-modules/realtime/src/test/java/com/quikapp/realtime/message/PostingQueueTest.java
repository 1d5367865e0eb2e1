package com.quikapp.realtime.message;

import static com.quikapp.realtime.message.Posts.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.Ids;
import com.quikapp.realtime.message.PostingQueue.Waiting;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** With an hour to gather in: what is not to wait for it would not end in time otherwise. */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class PostingQueueTest {

    private static final Duration AN_HOUR = Duration.ofHours(1);

    private final ChannelId channel = new ChannelId(Ids.next());
    private final PostingQueue queue = new PostingQueue(100, AN_HOUR);

    private void add(int posts) {
        IntStream.range(0, posts).forEach(at -> queue.add(post(Posts.somebody(), channel, "m" + at)));
    }

    private List<Waiting> take() {
        try {
            return queue.take(AN_HOUR.toMillis());
        } catch (InterruptedException stopped) {
            throw new CompletionException(stopped);
        }
    }

    private static void assertGathers(CompletableFuture<List<Waiting>> gathered) {
        assertThatThrownBy(() -> gathered.get(50, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
    }

    @Test
    void aPostAfterAWhileWaitsForNobody() {
        add(1);
        assertThat(take()).hasSize(1);
    }

    @Test
    void postsSoonAfterABatchGatherUntilThereAreEnough() {
        add(1);
        take();
        add(1);
        var gathered = CompletableFuture.supplyAsync(this::take);
        assertGathers(gathered);
        add(PostingQueue.ENOUGH);
        assertThat(gathered.join()).hasSizeGreaterThan(PostingQueue.ENOUGH);
    }

    @Test
    void theEndOfTheQueueEndsTheGathering() {
        add(1);
        take();
        add(1);
        var gathered = CompletableFuture.supplyAsync(this::take);
        assertGathers(gathered);
        queue.close();
        assertThat(gathered.join()).hasSize(1);
    }

    @Test
    void gathersNothingWhenToldNotTo() throws InterruptedException {
        var eager = new PostingQueue(100, Duration.ZERO);
        for (int post = 0; post < 2; post++) {
            eager.add(post(Posts.somebody(), channel, "m"));
            assertThat(eager.take(AN_HOUR.toMillis())).hasSize(1);
        }
    }
}
