package com.quikapp.platform.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.caller.TraceId;
import com.quikapp.platform.testing.EveryDatabase;
import com.quikapp.platform.testing.TestDatabase;
import com.quikapp.platform.trace.Traces;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;

class EventConsumptionTest {

    private final List<String> handled = new ArrayList<>();
    private int poisonTries;

    @BeforeEach
    void startWithoutDeadLetters(TestDatabase db) throws SQLException {
        try (var connection = db.dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("DELETE FROM dead_letter");
        }
    }

    @EveryDatabase
    void handsOverTheBatchAtOnce(TestDatabase db) throws SQLException {
        consumption(db).consume("test", events("a", "b"), batch -> handled.add("" + batch.size()));
        assertThat(handled).containsExactly("2");
        assertThat(deadLetters(db)).isEmpty();
    }

    @EveryDatabase
    void deadLettersAPoisonEventAfterThreeTriesAndGoesOn(TestDatabase db) throws SQLException {
        consumption(db).consume("test", events("a", "poison", "b"), this::handle);
        assertThat(handled).containsExactly("a", "b");
        assertThat(poisonTries).isEqualTo(4);
        assertThat(deadLetters(db)).singleElement().asString().contains("poison");
    }

    @EveryDatabase
    void deadLettersNothingThatFailedOnlyUntilTheDatabaseTookWritesAgain(TestDatabase db) throws SQLException {
        consumption(db).consume("test", events("a"), batch -> {
            if (poisonTries++ < 3) {
                throw new IllegalStateException("The disk is full");
            }
            handled.add("a");
        });
        assertThat(handled).containsExactly("a");
        assertThat(deadLetters(db)).isEmpty();
    }

    @EveryDatabase
    void deadLettersNothingWhileTheDiskIsFullForTheHandlerOnly(TestDatabase db) throws SQLException {
        consumption(db).consume("test", events("a"), batch -> {
            if (poisonTries++ < 5) {
                throw new IllegalStateException(new SQLException("No space left on device", "53100"));
            }
            handled.add("a");
        });
        assertThat(handled).containsExactly("a");
        assertThat(deadLetters(db)).isEmpty();
    }

    @EveryDatabase
    void deadLettersWhatIsNoEventAtAll(TestDatabase db) throws SQLException {
        var withRubbish =
                Stream.concat(Stream.of("rubbish"), events("a").stream()).toList();
        consumption(db).consume("test", withRubbish, this::handle);
        assertThat(handled).containsExactly("a");
        assertThat(deadLetters(db)).containsExactly("rubbish");
    }

    @EveryDatabase
    void passesOverWhatIsReplayedForAnotherConsumer(TestDatabase db) {
        consumption(db).consume("test", List.of(replayed("a", "other", 1)), this::handle);
        assertThat(handled).isEmpty();
    }

    @EveryDatabase
    void removesTheLetterOfAReplayedEventThatIsTakenAfterAll(TestDatabase db) throws SQLException {
        long letter = new DeadLetters(db.dataSource(), Clock.systemUTC())
                .add("test", events("a").get(0), new IllegalStateException("then"))
                .orElseThrow();
        consumption(db).consume("test", List.of(replayed("a", "test", letter)), this::handle);
        assertThat(handled).containsExactly("a");
        assertThat(deadLetters(db)).isEmpty();
    }

    @EveryDatabase
    void keepsTheLetterOfAReplayedEventThatFailsAgainWithItsNewCause(TestDatabase db) {
        long id = new DeadLetters(db.dataSource(), Clock.systemUTC())
                .add("test", events("poison").get(0), new IllegalStateException("then"))
                .orElseThrow();
        var letters = new DeadLetterRepository(db.dataSource());
        letters.markReplayed(List.of(id), Instant.EPOCH);
        consumption(db).consume("test", List.of(replayed("poison", "test", id)), this::handle);
        assertThat(letters.waiting("test", 0, 9)).singleElement().satisfies(letter -> {
            assertThat(letter.id()).isEqualTo(id);
            assertThat(letter.attempts()).isEqualTo(2);
            assertThat(letter.cause()).contains("poison");
        });
    }

    @EveryDatabase
    void publishesALetterAgainAsTheSameEventForItsConsumer(TestDatabase db) {
        long id = new DeadLetters(db.dataSource(), Clock.systemUTC())
                .add("test", events("a").get(0), new IllegalStateException("then"))
                .orElseThrow();
        var letter = new DeadLetterRepository(db.dataSource()).find(id).orElseThrow();
        var again = IncomingEvent.read(letter.again("topic").orElseThrow().payload());
        assertThat(again.id()).isEqualTo(letter.view().eventId());
        assertThat(again.replay()).isEqualTo(new Replay("test", id));
    }

    private static String replayed(String what, String group, long letter) {
        return events(what).get(0).replaceFirst("\\{", "{\"replay\":\"" + new Replay(group, letter).text() + "\",");
    }

    private void handle(List<IncomingEvent> batch) {
        var subjects = batch.stream().map(IncomingEvent::subject).toList();
        if (subjects.contains("poison")) {
            poisonTries++;
            throw new IllegalStateException("poison");
        }
        handled.addAll(subjects);
    }

    private static EventConsumption consumption(TestDatabase db) {
        return new EventConsumption(new DeadLetters(db.dataSource(), Clock.systemUTC()), Traces.none());
    }

    private static List<String> events(String... what) {
        return Stream.of(what)
                .map(one -> new Raised(Caller.system(TraceId.create()), new Happened(one)))
                .map(raised -> CloudEventJson.write(raised, Instant.EPOCH).payload())
                .toList();
    }

    private static List<String> deadLetters(TestDatabase db) throws SQLException {
        try (var connection = db.dataSource().getConnection();
                var select = connection.prepareStatement("SELECT payload FROM dead_letter");
                var row = select.executeQuery()) {
            var payloads = new ArrayList<String>();
            while (row.next()) {
                payloads.add(row.getString(1));
            }
            return payloads;
        }
    }
}
