package com.quikapp.platform.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.quikapp.platform.id.Ids;
import com.quikapp.platform.testing.EveryDatabase;
import com.quikapp.platform.testing.TestDatabase;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

class OutboxRepositoryTest {

    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

    @BeforeEach
    void startEmpty(TestDatabase db) throws SQLException {
        try (var connection = db.dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("DELETE FROM outbox");
        }
    }

    @EveryDatabase
    void givesBackInOrderWhatAnEarlierLifeLeft(TestDatabase db) throws SQLException {
        var before = outbox(db, "server_1");
        before.insert(List.of(entry("a"), entry("b")), NOW);
        outbox(db, "serverX1").insert(List.of(entry("other")), NOW);
        var after = outbox(db, "server_1");
        after.insert(List.of(entry("own")), NOW);
        var left = after.leftBehindHere(0);
        assertThat(left).extracting(OutboxEntry::key).containsExactly("a", "b");
        assertThat(after.leftBehindHere(left.get(1).id())).isEmpty();
    }

    @EveryDatabase
    void findsWhatWaitsForLongHereAndOnOtherServers(TestDatabase db) throws SQLException {
        var one = outbox(db, "one");
        one.insert(List.of(entry("old")), NOW.minusSeconds(90));
        one.insert(List.of(entry("new")), NOW);
        var old = NOW.minusSeconds(60);
        assertThat(one.ownStoredBefore(old, 0)).extracting(OutboxEntry::key).containsExactly("old");
        assertThat(one.othersStoredBefore(old, 0)).isEmpty();
        var two = outbox(db, "two");
        assertThat(two.ownStoredBefore(old, 0)).isEmpty();
        var left = two.othersStoredBefore(old, 0);
        assertThat(left).extracting(OutboxEntry::key).containsExactly("old");
        assertThat(two.othersStoredBefore(old, left.get(0).id())).isEmpty();
    }

    @EveryDatabase
    void removesWhatIsPublishedAlsoTwice(TestDatabase db) throws SQLException {
        var outbox = outbox(db, "one");
        var entry = entry("a");
        outbox.insert(List.of(entry), NOW);
        outbox.delete(List.of(entry.id()));
        outbox.delete(List.of(entry.id()));
        assertThat(outbox.ownStoredBefore(NOW.plusSeconds(1), 0)).isEmpty();
    }

    private static OutboxEntry entry(String key) {
        return new OutboxEntry(Ids.next(), "quikapp.test.thing", key, "{}");
    }

    private static OutboxRepository outbox(TestDatabase db, String server) {
        return new OutboxRepository(db.dataSource(), new ServerName(server));
    }
}
