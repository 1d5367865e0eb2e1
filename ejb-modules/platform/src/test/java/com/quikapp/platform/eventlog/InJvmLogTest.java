package com.quikapp.platform.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.helpers.test.AssertSubscriber;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.junit.jupiter.api.Test;

class InJvmLogTest {

    private final InJvmLog log = new InJvmLog();

    @Test
    void completesAPublicationWhenEveryConsumerOfTheTopicHasTakenIt() {
        var search = subscribe("messages");
        var audit = subscribe("messages", "channels");
        subscribe("channels");
        var published = log.publish("messages", "a").toCompletableFuture();
        search.request(1).awaitItems(1).getLastItem().ack();
        assertThat(published).isNotDone();
        audit.request(1).awaitItems(1).getLastItem().ack();
        assertThat(published).isCompleted();
    }

    @Test
    void failsAPublicationThatAConsumerRefuses() {
        var search = subscribe("messages");
        var published = log.publish("messages", "a").toCompletableFuture();
        search.request(1).awaitItems(1).getLastItem().nack(new IllegalStateException("no"));
        assertThat(published).isCompletedExceptionally();
    }

    @Test
    void gathersWhatArrivesWhileTheConsumerIsBusyInOrder() {
        var search = subscribe("messages");
        IntStream.range(0, 700).forEach(n -> log.publish("messages", "" + n));
        search.request(2).awaitItems(2);
        assertThat(search.getItems().get(0).getPayload()).hasSize(500).startsWith("0", "1");
        assertThat(search.getItems().get(1).getPayload()).hasSize(200).endsWith("699");
    }

    @Test
    void letsEventsGatherForAConsumerThatWantsFewBatches() {
        var analytics = subscribe(Duration.ofSeconds(2), "messages").request(1);
        IntStream.range(0, 3).forEach(n -> log.publish("messages", "" + n));
        assertThat(analytics.awaitItems(1).getLastItem().getPayload()).containsExactly("0", "1", "2");
    }

    @Test
    void holdsNobodyUpForAConsumerThatIsBehind() {
        var search = log.subscribe("search", List.of("messages"), Duration.ZERO);
        log.subscribe("audit", List.of("messages"), Duration.ZERO)
                .batches()
                .subscribe()
                .with(Message::ack);
        var published = IntStream.range(0, Subscription.MOST_WAITING)
                .mapToObj(n -> log.publish("messages", "" + n).toCompletableFuture())
                .toList();
        assertThat(published).noneMatch(CompletableFuture::isDone);
        var last = log.publish("messages", "last").toCompletableFuture();
        assertThat(last)
                .failsWithin(Duration.ZERO)
                .withThrowableThat()
                .havingCause()
                .isInstanceOfSatisfying(ConsumersBehind.class, behind -> assertThat(behind.consumers())
                        .containsExactly("search"));
        assertThat(published).allMatch(CompletableFuture::isCompletedExceptionally);
        assertThat(search.isBehind()).isTrue();
    }

    @Test
    void givesAConsumerThatComesBackWhatIsOwedBeforeWhatIsNew() {
        var search = log.subscribe("search", List.of("messages"), Duration.ZERO);
        var consumer = search.batches().subscribe().withSubscriber(AssertSubscriber.create());
        log.fallBehind("search");
        var owed = log.publish("messages", "owed").toCompletableFuture();
        assertThat(owed).isCompletedExceptionally();
        log.comeBack("search");
        var held = log.publish("messages", "held").toCompletableFuture();
        assertThat(log.isAllKept("search")).isFalse();
        owed.handle((done, behind) -> {
                    ((ConsumersBehind) behind).kept();
                    return done;
                })
                .join();
        assertThat(log.isAllKept("search")).isTrue();

        var given = log.giveOwed("search", List.of("owed")).toCompletableFuture();
        consumer.request(1).awaitItems(1).getLastItem().ack();
        assertThat(given).isCompleted();
        log.goLive("search");
        assertThat(log.behind()).isEmpty();
        consumer.request(1).awaitItems(2).getLastItem().ack();
        assertThat(consumer.getLastItem().getPayload()).containsExactly("held");
        assertThat(held).isCompleted();
    }

    @Test
    void letsAConsumerThatFallsBehindAgainOnItsWayBackNotGoLive() {
        var search = log.subscribe("search", List.of("messages"), Duration.ZERO);
        log.fallBehind("search");
        log.comeBack("search");
        IntStream.rangeClosed(0, Subscription.MOST_WAITING).forEach(n -> log.publish("messages", "" + n));
        log.goLive("search");
        assertThat(search.isBehind()).isTrue();
    }

    @Test
    void publishesAtOnceWhereNobodyListens() {
        assertThat(log.publish("nobody", "a").toCompletableFuture()).isCompleted();
    }

    private AssertSubscriber<Message<List<String>>> subscribe(String... topics) {
        return subscribe(Duration.ZERO, topics);
    }

    private AssertSubscriber<Message<List<String>>> subscribe(Duration gathering, String... topics) {
        return log.subscribe("some", List.of(topics), gathering)
                .batches()
                .subscribe()
                .withSubscriber(AssertSubscriber.create());
    }
}
