package com.quikapp.platform.event;

import com.quikapp.platform.Service;
import com.quikapp.platform.id.Ids;
import com.quikapp.platform.metrics.Figures;
import com.quikapp.platform.metrics.Measured;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import javax.sql.DataSource;

/** The table {@code dead_letter}: events a consumer failed on three times, with the reason, until they are replayed. */
@Service
public class DeadLetters implements Measured {

    private static final System.Logger LOG = System.getLogger(DeadLetters.class.getName());
    private static final int MAX_CAUSE = 500;

    private final DataSource dataSource;
    private final Clock clock;
    private final LongAdder given = new LongAdder();

    @Inject
    public DeadLetters(DataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    /** Stores one and answers its id; empty while the database takes nothing. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Optional<Long> add(String group, String cloudEvent, Throwable cause) {
        long id = Ids.next();
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement("INSERT INTO dead_letter"
                        + " (id, consumer_group, payload, cause, created_at) VALUES (?, ?, ?, ?, ?)")) {
            insert.setLong(1, id);
            insert.setString(2, group);
            insert.setString(3, cloudEvent);
            insert.setString(4, shortened(cause.toString()));
            insert.setTimestamp(5, Timestamp.from(clock.instant()));
            insert.executeUpdate();
            return Optional.of(id);
        } catch (SQLException outage) {
            LOG.log(System.Logger.Level.WARNING, "A dead letter cannot be stored now", outage);
            return Optional.empty();
        }
    }

    /**
     * A replayed event failed again: its letter gets the new cause and waits anew; one that was discarded meanwhile is
     * stored again. Answers its id; empty while the database takes nothing.
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Optional<Long> again(long id, String group, String cloudEvent, Throwable cause) {
        try (var connection = dataSource.getConnection();
                var update = connection.prepareStatement("UPDATE dead_letter"
                        + " SET cause = ?, attempts = attempts + 1, replayed_at = NULL WHERE id = ?")) {
            update.setString(1, shortened(cause.toString()));
            update.setLong(2, id);
            return update.executeUpdate() == 0 ? add(group, cloudEvent, cause) : Optional.of(id);
        } catch (SQLException outage) {
            LOG.log(System.Logger.Level.WARNING, "A dead letter cannot be stored now", outage);
            return Optional.empty();
        }
    }

    /** Removes one whose event has been taken after all; when that fails it stays, and a replay changes nothing. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public void remove(long id) {
        try (var connection = dataSource.getConnection();
                var delete = connection.prepareStatement("DELETE FROM dead_letter WHERE id = ?")) {
            delete.setLong(1, id);
            delete.executeUpdate();
        } catch (SQLException outage) {
            LOG.log(System.Logger.Level.WARNING, "A dead letter that is none cannot be removed now", outage);
        }
    }

    /** Tells operators of an event that is given up. */
    public void report(String group, Throwable cause) {
        given.increment();
        LOG.log(System.Logger.Level.ERROR, "An event is dead-lettered by " + group, cause);
    }

    @Override
    public void offer(Figures figures) {
        figures.counter("quikapp.dead.letters", "Events a consumer gave up", given::sum);
    }

    private static String shortened(String cause) {
        return cause.length() <= MAX_CAUSE ? cause : cause.substring(0, MAX_CAUSE);
    }
}
