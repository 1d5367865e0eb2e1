package com.quikapp.intelligence.analytics;

import static com.quikapp.intelligence.analytics.Dimension.CHANNEL;
import static com.quikapp.intelligence.analytics.Dimension.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.Ids;
import com.quikapp.platform.id.MessageId;
import com.quikapp.platform.id.UserId;
import com.quikapp.platform.id.WorkspaceId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every event store must do. */
abstract class EventStoreContract {

    private static final LocalDate FIRST = LocalDate.parse("2024-02-28");
    private static final LocalDate LAST = LocalDate.parse("2024-03-01");
    private static final ChannelId TALK = new ChannelId(11);
    private static final ChannelId NEWS = new ChannelId(12);
    private static final UserId ANN = new UserId(21);
    private static final UserId BOB = new UserId(22);

    private final WorkspaceId workspace = new WorkspaceId(Ids.next());

    abstract EventStore store();

    @Test
    void countsMessagesAndDistinctPeopleByDayAndChannel() {
        store().append(List.of(
                fact(TALK, ANN, "2024-02-28T00:00:00Z"),
                fact(TALK, ANN, "2024-02-28T23:59:59.999999Z"),
                fact(TALK, BOB, "2024-02-29T00:00:00Z"),
                fact(NEWS, ANN, "2024-02-29T12:00:00Z")));
        assertThat(count(DAY, CHANNEL))
                .containsExactly(
                        new ActivityView(FIRST, TALK, 2, 1),
                        new ActivityView(FIRST.plusDays(1), TALK, 1, 1),
                        new ActivityView(FIRST.plusDays(1), NEWS, 1, 1));
        assertThat(count(DAY))
                .containsExactly(new ActivityView(FIRST, null, 2, 1), new ActivityView(FIRST.plusDays(1), null, 2, 2));
        assertThat(count(CHANNEL))
                .containsExactly(new ActivityView(null, TALK, 3, 2), new ActivityView(null, NEWS, 1, 1));
    }

    @Test
    void countsAMessageOnceHoweverOftenItComes() {
        var one = fact(TALK, ANN, "2024-02-29T10:00:00Z");
        var other = fact(TALK, BOB, "2024-02-29T11:00:00Z");
        store().append(List.of(one, one));
        store().append(List.of(other, one));
        store().append(List.of(other));
        assertThat(count(DAY)).containsExactly(new ActivityView(FIRST.plusDays(1), null, 2, 2));
    }

    @Test
    void keepsHowFarARecountIsWithWhatItBrought() {
        assertThat(store().recount()).isEmpty();
        var begun = RecountRun.begin(2, ANN, Instant.parse("2024-03-01T10:00:00.123456Z"));
        store().save(begun, List.of());
        assertThat(store().recount()).contains(begun);

        var one = fact(TALK, ANN, "2024-02-29T10:00:00Z");
        store().append(List.of(one));
        var advanced = begun.advance(one.messageId().value(), 2);
        store().save(advanced, List.of(one, fact(TALK, BOB, "2024-02-29T11:00:00Z")));
        assertThat(store().recount()).contains(advanced);
        assertThat(count(DAY)).containsExactly(new ActivityView(FIRST.plusDays(1), null, 2, 2));
    }

    @Test
    void keepsToTheDaysAskedFor() {
        store().append(List.of(
                fact(TALK, ANN, "2024-02-27T23:59:59.999999Z"),
                fact(TALK, ANN, "2024-03-01T23:59:59.999999Z"),
                fact(TALK, ANN, "2024-03-02T00:00:00Z")));
        assertThat(count(DAY)).containsExactly(new ActivityView(LAST, null, 1, 1));
    }

    @Test
    void keepsToTheWorkspaceAndTheChannelsAskedFor() {
        store().append(List.of(
                fact(TALK, ANN, "2024-02-29T10:00:00Z"),
                fact(NEWS, BOB, "2024-02-29T10:00:00Z"),
                new MessageFact(
                        new MessageId(Ids.next()),
                        new WorkspaceId(1),
                        TALK,
                        BOB,
                        false,
                        Instant.parse("2024-02-29T10:00:00Z"))));
        assertThat(store().activity(query(Optional.of(Set.of(NEWS)), Set.of(DAY)), 10))
                .containsExactly(new ActivityView(FIRST.plusDays(1), null, 1, 1));
        assertThat(store().activity(query(Optional.of(Set.of()), Set.of(DAY)), 10))
                .isEmpty();
        assertThat(count(CHANNEL)).hasSize(2);
    }

    @Test
    void givesNoMoreRowsThanAskedFor() {
        store().append(List.of(fact(TALK, ANN, "2024-02-28T10:00:00Z"), fact(TALK, ANN, "2024-02-29T10:00:00Z")));
        assertThat(store().activity(query(Optional.empty(), Set.of(DAY)), 1))
                .containsExactly(new ActivityView(FIRST, null, 1, 1));
    }

    private MessageFact fact(ChannelId channel, UserId author, String at) {
        return new MessageFact(new MessageId(Ids.next()), workspace, channel, author, false, Instant.parse(at));
    }

    private List<ActivityView> count(Dimension... by) {
        return store().activity(query(Optional.empty(), Set.of(by)), 100);
    }

    private ActivityQuery query(Optional<Set<ChannelId>> channels, Set<Dimension> by) {
        return new ActivityQuery(workspace, FIRST, LAST, channels, by);
    }
}
