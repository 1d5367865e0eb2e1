package com.quikapp.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.caller.TraceId;
import com.quikapp.platform.event.DeadLetterService;
import com.quikapp.platform.event.Events;
import com.quikapp.platform.event.IncomingEvent;
import com.quikapp.platform.id.UserId;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What every event log must do, whichever carries the events: run in the server on each of them. */
@ExtendWith(ArquillianExtension.class)
class EventLogContractTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String test = UUID.randomUUID().toString();
    private final Caller caller = Caller.system(TraceId.create());

    @Inject
    private Events events;

    @Inject
    private Listener listener;

    @Inject
    private DeadLetterService letters;

    @Inject
    private UserTransaction transaction;

    @Inject
    private DataSource database;

    @Deployment
    static EnterpriseArchive application() {
        return TestApplication.with(EventLogContractTest.class, Listener.class, Sample.class);
    }

    @Test
    void whatIsCommittedArrivesAtEveryGroup() throws Exception {
        commit(new Sample(test, "a", 1));
        awaitCount(Listener.ONE, 1);
        awaitCount(Listener.OTHER, 1);
        IncomingEvent event = listener.heard(Listener.ONE, test).get(0);
        assertThat(event.as(Sample.class)).isEqualTo(new Sample(test, "a", 1));
        assertThat(event.type()).isEqualTo("com.quikapp.contract.sampled.v1");
    }

    @Test
    void theTraceTravelsAlong() throws Exception {
        commit(new Sample(test, "a", 1));
        awaitCount(Listener.ONE, 1);
        assertThat(listener.heard(Listener.ONE, test).get(0).traceId()).isEqualTo(caller.traceId());
    }

    @Test
    void whatIsRolledBackDoesNotArrive() throws Exception {
        transaction.begin();
        events.raise(caller, new Sample(test, "a", 1));
        transaction.rollback();
        commit(new Sample(test, "a", 2));
        awaitCount(Listener.ONE, 1);
        assertThat(listener.heard(Listener.ONE, test).get(0).as(Sample.class).number())
                .isEqualTo(2);
    }

    @Test
    void eventsWithOneKeyStayInOrder() throws Exception {
        int lines = 5;
        int numbers = 100;
        for (int number = 1; number <= numbers; number++) {
            transaction.begin();
            for (int line = 0; line < lines; line++) {
                events.raise(caller, new Sample(test, "line-" + line, number));
            }
            transaction.commit();
        }
        awaitCount(Listener.ONE, lines * numbers);
        assertThat(byLine()).hasSize(lines).allSatisfy((line, heard) -> {
            List<Integer> sorted = new ArrayList<>(heard);
            Collections.sort(sorted);
            assertThat(heard).as(line).isEqualTo(sorted).hasSize(numbers);
        });
    }

    @Test
    void anEventThatCannotBeTakenIsDeadLetteredAndTheOthersGoOn() throws Exception {
        long before = deadLetters();
        commit(new Sample(test, "a", 1), new Sample(test, "a", Listener.POISON), new Sample(test, "a", 2));
        awaitCount(Listener.ONE, 2);
        awaitCount(Listener.OTHER, 3);
        await("the dead letter").atMost(PATIENCE).until(() -> deadLetters() == before + 1);
        assertThat(byLine().get("a")).containsExactly(1, 2);
    }

    @Test
    void aReplayedEventComesToTheConsumerThatFailedOnItAlone() throws Exception {
        Caller admin = new Caller(new UserId(1), "session", Set.of(Caller.SYSTEM_ADMIN), TraceId.create());
        long before = deadLetters();
        commit(new Sample(test, "a", Listener.POISON));
        await("the dead letter").atMost(PATIENCE).until(() -> deadLetters() == before + 1);
        // The last try follows the storing; once the next event has come it is over.
        commit(new Sample(test, "a", 1));
        awaitCount(Listener.ONE, 1);
        listener.cure(true);
        try {
            letters.replayAll(admin, Listener.ONE);
            awaitCount(Listener.ONE, 2);
            await("the letters are gone").atMost(PATIENCE).until(() -> deadLetters() == 0);
        } finally {
            listener.cure(false);
        }
        assertThat(byLine().get("a")).containsExactly(1, Listener.POISON);
        commit(new Sample(test, "b", 1));
        awaitCount(Listener.OTHER, 3);
    }

    @Test
    void theOutboxIsEmptyOnceEverythingIsPublished() throws Exception {
        commit(new Sample(test, "a", 1));
        await("the outbox is empty")
                .atMost(PATIENCE)
                .until(() -> count("SELECT COUNT(*) FROM outbox WHERE topic = ?", Sample.TOPIC) == 0);
    }

    private void commit(Sample... samples) throws Exception {
        transaction.begin();
        for (Sample sample : samples) {
            events.raise(caller, sample);
        }
        transaction.commit();
    }

    private void awaitCount(String consumer, int count) {
        await(consumer + " hears " + count)
                .atMost(PATIENCE)
                .until(() -> listener.heard(consumer, test).size() >= count);
        assertThat(listener.heard(consumer, test)).hasSize(count);
    }

    private Map<String, List<Integer>> byLine() {
        Map<String, List<Integer>> lines = new HashMap<>();
        for (IncomingEvent event : listener.heard(Listener.ONE, test)) {
            Sample sample = event.as(Sample.class);
            lines.computeIfAbsent(sample.line(), line -> new ArrayList<>()).add(sample.number());
        }
        return lines;
    }

    private long deadLetters() throws Exception {
        return count("SELECT COUNT(*) FROM dead_letter WHERE consumer_group = ?", Listener.ONE);
    }

    private long count(String query, String parameter) throws Exception {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, parameter);
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        }
    }
}
