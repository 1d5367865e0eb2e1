package com.quikapp.platform.database;

import com.quikapp.platform.Service;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The time by the database's clock, which the servers of a cluster share. Leases are compared by it, so that a server
 * whose own clock is wrong, or jumps, takes nothing away from the others. Read twice a minute and counted on in between,
 * also while the database is away.
 */
@Service
public class DatabaseClock {

    private static final System.Logger LOG = System.getLogger(DatabaseClock.class.getName());
    private static final long REFRESH_NANOS = Duration.ofSeconds(30).toNanos();
    private static final BigDecimal MILLIS = BigDecimal.valueOf(1_000);

    private final DataSource dataSource;
    private volatile @Nullable Reading last;

    private record Reading(Instant time, long at) {
        Instant now() {
            return time.plusNanos(System.nanoTime() - at);
        }
    }

    @Inject
    public DatabaseClock(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** @throws IllegalStateException when the database has never been reached */
    public Instant now() {
        var reading = last;
        if (reading == null || System.nanoTime() - reading.at > REFRESH_NANOS) {
            reading = read(reading);
            last = reading;
        }
        return reading.now();
    }

    private Reading read(@Nullable Reading before) {
        try {
            var question = "SELECT " + Dialect.of(dataSource).epochSeconds();
            try (var connection = dataSource.getConnection();
                    var answer = connection.createStatement().executeQuery(question)) {
                answer.next();
                var millis = answer.getBigDecimal(1).multiply(MILLIS).longValue();
                return new Reading(Instant.ofEpochMilli(millis), System.nanoTime());
            }
        } catch (SQLException away) {
            if (before == null) {
                throw new IllegalStateException("The database does not tell the time", away);
            }
            LOG.log(System.Logger.Level.DEBUG, "The database does not tell the time now", away);
            return new Reading(before.now(), System.nanoTime());
        }
    }
}
