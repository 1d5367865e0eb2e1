package com.quikapp.platform.role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.quikapp.platform.database.DatabaseClock;
import com.quikapp.platform.event.ServerName;
import com.quikapp.platform.testing.EveryDatabase;
import com.quikapp.platform.testing.TestDatabase;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

class RoleClaimTest {

    private static final ServerRole ROLE = ServerRole.SEARCH;
    private static final Duration PAUSE = Duration.ofMillis(5);
    private static final Duration SHORT = Duration.ofMillis(100);
    private static final Duration LONG = Duration.ofMinutes(1);

    private final AtomicInteger ends = new AtomicInteger();

    @EveryDatabase
    void aServerEndsWhenAnotherHasTheRole(TestDatabase database) throws Exception {
        nobodyHasARole(database);
        claim(database, "one", SHORT).take(ROLE);
        var second = claim(database, "two", SHORT);
        assertThatThrownBy(() -> second.take(ROLE))
                .hasMessageContaining("role search")
                .hasMessageContaining("one has it")
                .hasMessageContaining("quikapp.role.search=false");
        assertThat(ends).hasValue(1);
        claim(database, "one", SHORT).keep(ROLE);
        assertThat(ends).hasValue(1);
    }

    @EveryDatabase
    void aServerTakesItsOwnRoleAgainAtOnce(TestDatabase database) throws Exception {
        nobodyHasARole(database);
        claim(database, "one", SHORT).take(ROLE);
        claim(database, "one", SHORT).take(ROLE);
        assertThat(ends).hasValue(0);
    }

    @EveryDatabase
    void aRoleThatIsReleasedIsFreeAtOnce(TestDatabase database) throws Exception {
        nobodyHasARole(database);
        var first = claim(database, "one", SHORT);
        first.take(ROLE);
        first.release(ROLE);
        var second = claim(database, "two", SHORT);
        second.take(ROLE);
        first.release(ROLE);
        second.keep(ROLE);
        assertThat(ends).hasValue(0);
    }

    @EveryDatabase
    void aServerTakesTheRoleOfOneThatDiedWhichEndsWhenItComesBack(TestDatabase database) throws Exception {
        nobodyHasARole(database);
        var first = claim(database, "one", SHORT);
        first.take(ROLE);
        var second = CompletableFuture.runAsync(() -> take(claim(database, "two", LONG)));
        silence(database);
        second.get(1, TimeUnit.MINUTES);
        assertThat(ends).hasValue(0);
        assertThatThrownBy(() -> first.keep(ROLE)).hasMessageContaining("two has it");
        assertThat(ends).hasValue(1);
    }

    @EveryDatabase
    void rolesAreTakenEachByItself(TestDatabase database) throws Exception {
        nobodyHasARole(database);
        claim(database, "one", SHORT).take(ServerRole.SEARCH);
        claim(database, "two", SHORT).take(ServerRole.ANALYTICS);
        assertThat(ends).hasValue(0);
    }

    private RoleClaim claim(TestDatabase database, String server, Duration patience) {
        var holders = new RoleHolders(
                database.dataSource(), new DatabaseClock(database.dataSource()), new ServerName(server));
        return new RoleClaim(holders, ends::incrementAndGet, PAUSE, patience);
    }

    private static void take(RoleClaim claim) {
        try {
            claim.take(ROLE);
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void nobodyHasARole(TestDatabase database) throws Exception {
        try (var connection = database.dataSource().getConnection();
                var update = connection.createStatement()) {
            update.executeUpdate("UPDATE role_holder SET server = ''");
        }
    }

    /** Nothing has been heard of any server for longer than it takes to lose a role. */
    private static void silence(TestDatabase database) throws Exception {
        var longAgo = new DatabaseClock(database.dataSource())
                .now()
                .minus(RoleHolders.SILENCE)
                .minusSeconds(1);
        try (var connection = database.dataSource().getConnection();
                var update = connection.prepareStatement("UPDATE role_holder SET seen_at = ?")) {
            update.setTimestamp(1, Timestamp.from(longAgo));
            update.executeUpdate();
        }
    }
}
