package com.quikapp.realtime.message;

import static com.quikapp.realtime.message.Posts.keyed;
import static com.quikapp.realtime.message.Posts.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.quikapp.platform.QuikappHome;
import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.database.DatabaseDisk;
import com.quikapp.platform.database.DiskFull;
import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.Ids;
import com.quikapp.platform.testing.EveryDatabase;
import com.quikapp.platform.testing.TestDatabase;
import com.quikapp.platform.trace.Traces;
import java.nio.file.Path;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MessageWriterTest {

    private final ChannelId channel = new ChannelId(Ids.next());
    private final ChannelId other = new ChannelId(Ids.next());
    private final Caller ana = Posts.somebody();

    private static MessageWriter started(BatchCommit commit, int capacity) {
        return started(commit, capacity, new DatabaseDisk(new QuikappHome(Path.of("target")), "postgresql", 0));
    }

    private static MessageWriter started(BatchCommit commit, int capacity, DatabaseDisk disk) {
        var writer = new MessageWriter(new MessageConfig(capacity, Duration.ofMillis(8)), commit, disk, Traces.none());
        writer.start();
        return writer;
    }

    @EveryDatabase
    void storesConcurrentPostsOnceInOrder(TestDatabase db) throws Exception {
        var store = new MessageStoreOn(db);
        var batches = Collections.synchronizedList(new ArrayList<Integer>());
        var writer = started(
                (posts, again) -> {
                    batches.add(posts.size());
                    return store.commit.commit(posts, again);
                },
                10_000);
        var threads = Executors.newFixedThreadPool(8);
        var answers = Collections.synchronizedList(new ArrayList<CompletableFuture<Outcome>>());
        for (int sender = 0; sender < 8; sender++) {
            int from = sender;
            threads.submit(() -> IntStream.range(0, 100)
                    .forEach(at -> answers.add(
                            writer.write(keyed(ana, at % 2 == 0 ? channel : other, "m" + from, from + "-" + at)))));
        }
        threads.shutdown();
        assertThat(threads.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        for (var answer : answers) {
            assertThat(answer.get()).isInstanceOf(Outcome.Stored.class);
        }
        writer.stop();
        for (var each : List.of(channel, other)) {
            assertThat(store.reads.range(each, 1, 1_000))
                    .extracting(MessageRow::seq)
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, 400).boxed().toList());
        }
        assertThat(batches.size()).isLessThan(800);
    }

    @EveryDatabase
    void answersAResendAmongNewPostsWithTheFirstMessage(TestDatabase db) throws Exception {
        var store = new MessageStoreOn(db);
        var gate = new CountDownLatch(1);
        var first = store.commit.commit(List.of(keyed(ana, channel, "first", "k1")), false);
        var writer = started(
                (posts, again) -> {
                    await(gate);
                    return store.commit.commit(posts, again);
                },
                100);
        var before = writer.write(keyed(ana, channel, "before", "k0"));
        var resent = writer.write(keyed(ana, channel, "first", "k1"));
        var after = writer.write(keyed(ana, channel, "after", "k2"));
        gate.countDown();
        assertThat(before.get()).isInstanceOf(Outcome.Stored.class);
        assertThat(resent.get()).isEqualTo(new Outcome.Stored(((Outcome.Stored) first.get(0)).row(), true));
        assertThat(after.get()).isInstanceOf(Outcome.Stored.class);
        assertThat(store.reads.range(channel, 1, 9))
                .extracting(MessageRow::text)
                .containsExactly("first", "before", "after");
        writer.stop();
    }

    @EveryDatabase
    void doesNotLetABadPostTakeItsNeighboursDown(TestDatabase db) throws Exception {
        var store = new MessageStoreOn(db);
        var gate = new CountDownLatch(1);
        var writer = started(
                (posts, again) -> {
                    await(gate);
                    return store.commit.commit(posts, again);
                },
                100);
        var before = writer.write(post(ana, channel, "a"));
        var bad = writer.write(post(ana, channel, "bad", null, "x".repeat(500)));
        var after = writer.write(post(ana, channel, "b"));
        gate.countDown();
        assertThat(before.get()).isInstanceOf(Outcome.Stored.class);
        assertThat(((Outcome.Refused) bad.get()).problem().code()).isEqualTo("message.not-stored");
        assertThat(after.get()).isInstanceOf(Outcome.Stored.class);
        assertThat(store.reads.range(channel, 1, 9))
                .extracting(MessageRow::text)
                .containsExactly("a", "b");
        writer.stop();
    }

    @EveryDatabase
    void doesNotTakeTheMessageOfAnotherServerForAPostThatDrewTheSameId(TestDatabase db) throws Exception {
        var store = new MessageStoreOn(db);
        var writer = started(store.commit, 100);
        var theirs = post(ana, channel, "theirs");
        writer.write(theirs).get();
        var ours = writer.write(Posts.post(theirs.id(), ana, channel, "ours", null, null));
        assertThat(ours.get()).isInstanceOfSatisfying(Outcome.Refused.class, refused -> assertThat(refused.problem())
                .isInstanceOf(PostingUnavailable.class));
        assertThat(store.reads.range(channel, 1, 9))
                .extracting(MessageRow::text)
                .containsExactly("theirs");
        writer.stop();
    }

    @EveryDatabase
    void storesAPostWithoutAKeyOnceWhenTheAnswerToItsCommitIsLost(TestDatabase db) throws Exception {
        var store = new MessageStoreOn(db);
        var lost = new AtomicBoolean();
        var writer = started(
                (posts, again) -> {
                    var outcomes = store.commit.commit(posts, again);
                    if (lost.compareAndSet(false, true)) {
                        throw new IllegalStateException("the connection broke");
                    }
                    return outcomes;
                },
                100);
        var stored = (Outcome.Stored) writer.write(post(ana, channel, "once")).get();
        writer.stop();
        assertThat(stored.duplicate()).isFalse();
        assertThat(store.reads.range(channel, 1, 9)).containsExactly(stored.row());
        assertThat(store.events()).hasSize(1);
    }

    @Test
    void refusesAllAtOnceWhileTheDatabaseIsAway() throws Exception {
        var tries = new ArrayList<Integer>();
        var gate = new CountDownLatch(1);
        var writer = started(
                (posts, again) -> {
                    await(gate);
                    tries.add(posts.size());
                    throw new StorageFailed(new SQLTransientConnectionException("away"));
                },
                100);
        var answers = IntStream.range(0, 20)
                .mapToObj(at -> writer.write(post(ana, channel, "m" + at)))
                .toList();
        gate.countDown();
        for (var answer : answers) {
            assertThat(((Outcome.Refused) answer.get()).problem().code()).isEqualTo("message.not-stored");
        }
        writer.stop();
        assertThat(tries.size()).isLessThanOrEqualTo(2);
    }

    @Test
    void tellsTheSenderAtOnceWhenTheQueueIsFull() throws Exception {
        var gate = new CountDownLatch(1);
        var writer = started(
                (posts, again) -> {
                    await(gate);
                    return posts.stream()
                            .map(post -> (Outcome) new Outcome.Refused(new RootNotUsable()))
                            .toList();
                },
                2);
        assertThatThrownBy(() -> IntStream.range(0, 5).forEach(at -> writer.write(post(ana, channel, "m"))))
                .isInstanceOf(PostingUnavailable.class)
                .hasMessageContaining("waiting");
        gate.countDown();
        writer.stop();
    }

    @Test
    void takesNothingThatFindsNoRoomOnTheDisk(@TempDir Path folder) {
        var full = new DatabaseDisk(new QuikappHome(folder), "h2", Integer.MAX_VALUE);
        var writer = started((posts, again) -> List.of(), 10, full);
        assertThatThrownBy(() -> writer.write(post(ana, channel, "text"))).isInstanceOf(DiskFull.class);
        writer.stop();
    }

    @Test
    void storesWhatWaitsBeforeItStops() throws InterruptedException, ExecutionException {
        var stored = new ArrayList<Post>();
        var writer = started(
                (posts, again) -> {
                    stored.addAll(posts);
                    return posts.stream()
                            .map(post -> (Outcome) new Outcome.Refused(new RootNotUsable()))
                            .toList();
                },
                1_000);
        var answers = IntStream.range(0, 500)
                .mapToObj(at -> writer.write(post(ana, channel, "m" + at)))
                .toList();
        writer.stop();
        for (var answer : answers) {
            answer.get();
        }
        assertThat(stored).hasSize(500);
        assertThatThrownBy(() -> writer.write(post(ana, channel, "late"))).isInstanceOf(PostingUnavailable.class);
    }

    private static void await(CountDownLatch gate) {
        try {
            gate.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
