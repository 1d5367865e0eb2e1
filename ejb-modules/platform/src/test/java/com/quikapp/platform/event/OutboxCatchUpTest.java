package com.quikapp.platform.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.quikapp.platform.eventlog.LoopBack;
import com.quikapp.platform.id.Ids;
import com.quikapp.platform.testing.TestDatabase;
import com.quikapp.platform.testing.Vendor;
import io.smallrye.mutiny.helpers.test.AssertSubscriber;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OutboxCatchUpTest {

    private static final String TOPIC = "quikapp.test.thing";
    private static final int EVENTS = 20_001;
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final TestDatabase db = TestDatabase.create(Vendor.H2);
    private final LoopBack events = new LoopBack();
    private final OutboxRepository outbox = new OutboxRepository(db.dataSource(), new ServerName("one"));
    private final OutboxBacklog backlog = new OutboxBacklog(db.dataSource());
    private final OutboxPublisher publisher = new OutboxPublisher(events, outbox, backlog);
    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor();
    private final OutboxCatchUp catchUp = new OutboxCatchUp(events.log(), backlog, outbox, executor, Clock.systemUTC());
    private final List<String> broadcast = Collections.synchronizedList(new ArrayList<>());
    private final List<String> search = Collections.synchronizedList(new ArrayList<>());

    @AfterEach
    void stop() {
        catchUp.stop();
        publisher.stop();
        executor.shutdownNow();
        db.close();
    }

    @Test
    void aConsumerThatNeverAcknowledgesHoldsUpNobodyAndGetsAllInOrderLater() throws Exception {
        catchUp.start();
        take("broadcast", broadcast);
        var stuck = events.consumer("search", TOPIC)
                .subscribe()
                .withSubscriber(AssertSubscriber.<Message<List<String>>>create(1));
        var payloads = store(EVENTS);
        sweepUntil(() -> broadcast.size() >= EVENTS);
        assertThat(broadcast).hasSize(EVENTS).doesNotHaveDuplicates();

        var first = stuck.awaitItems(1).getLastItem();
        sweepUntil(() -> publisher.inFlight() == first.getPayload().size());
        search.addAll(first.getPayload());
        first.ack();
        store(1);
        for (int batches = 2; search.size() <= EVENTS; batches++) {
            stuck.request(1);
            int expected = batches;
            sweepUntil(() -> stuck.getItems().size() >= expected);
            search.addAll(stuck.getLastItem().getPayload());
            stuck.getLastItem().ack();
        }
        assertThat(search.subList(0, EVENTS)).isEqualTo(payloads);
        sweepUntil(() -> events.log().behind().isEmpty());
        assertThat(backlog.consumers()).isEmpty();
        sweepUntil(() -> publisher.inFlight() == 0);
        assertThat(outbox.oldest()).isEmpty();
    }

    @Test
    void whatAnEarlierLifeOwedIsGivenFirstAndOfAConsumerThatIsGoneToAll() throws Exception {
        var kept = new OutboxEntry(Ids.next(), TOPIC, "key", "kept");
        backlog.add("search", List.of(kept));
        backlog.add("gone", List.of(kept));
        take("search", search);
        catchUp.start();
        store(1);
        sweepUntil(() -> search.contains("0") && events.log().behind().isEmpty());
        assertThat(search.get(0)).isEqualTo("kept");
        assertThat(backlog.consumers()).isEmpty();
    }

    private void take(String consumer, List<String> taken) {
        events.consumer(consumer, TOPIC).subscribe().with(batch -> {
            taken.addAll(batch.getPayload());
            batch.ack();
        });
    }

    /** What a server commits, faster than it could. */
    private List<String> store(int many) throws SQLException {
        var payloads = IntStream.range(0, many).mapToObj(Integer::toString).toList();
        outbox.insert(
                payloads.stream()
                        .map(payload -> new OutboxEntry(Ids.next(), TOPIC, "key", payload))
                        .toList(),
                Instant.EPOCH);
        return payloads;
    }

    private void sweepUntil(BooleanSupplier done) throws Exception {
        var due = Instant.now().plus(LONGEST);
        while (!done.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(due);
            new OutboxPages(publisher).publish(after -> outbox.ownStoredBefore(Instant.now(), after));
            Thread.sleep(20);
        }
    }
}
