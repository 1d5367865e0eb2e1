package com.quikapp.identity.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.quikapp.platform.Json;
import com.quikapp.platform.caller.TraceId;
import com.quikapp.platform.event.IncomingEvent;
import com.quikapp.platform.id.UserId;
import com.quikapp.platform.testing.EveryDatabase;
import com.quikapp.platform.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

class SessionServiceTest {

    private final AuthHouse house;

    SessionServiceTest(TestDatabase db, @TempDir Path home) {
        this.house = new AuthHouse(db, home, false);
    }

    @EveryDatabase
    void listsTheCallersOpenSessionsTheLatestFirst() {
        var email = house.newAddress();
        var phone = house.signUp(email);
        var laptop = house.signIn(email, AuthHouse.PASSWORD);
        house.signUp(house.newAddress());
        var mine = house.sessions.mine(house.caller(phone));
        assertThat(mine)
                .extracting(SessionView::id)
                .containsExactly(
                        house.caller(laptop).sessionId(), house.caller(phone).sessionId());
        assertThat(mine).extracting(SessionView::current).containsExactly(false, true);
    }

    @EveryDatabase
    void revokesAnotherSessionOfTheCaller() {
        var email = house.newAddress();
        var lost = house.signUp(email);
        var laptop = house.caller(house.signIn(email, AuthHouse.PASSWORD));
        var lostId = house.caller(lost).sessionId();
        house.db.inTransaction(() -> house.sessions.revoke(laptop, lostId));
        assertThat(house.sessions.mine(laptop)).extracting(SessionView::id).containsExactly(laptop.sessionId());
        assertThat(house.events.only(SessionEnded.class).sessionId()).isEqualTo(lostId);
        assertThatThrownBy(() -> house.auth.refresh(house.stranger(), lost.refreshToken()))
                .isInstanceOf(RefreshTokenInvalid.class);
    }

    @EveryDatabase
    void knowsAfterAStartWhichSessionsEndedWithinTheLifeOfATokenAndForgetsThemThen() {
        var caller = house.caller(house.signUp(house.newAddress()));
        var other = house.caller(house.signUp(house.newAddress()));
        house.db.inTransaction(() -> house.sessions.revoke(caller, caller.sessionId()));
        assertThat(house.ended.contains(caller.sessionId())).isFalse();
        house.clock.advance(Duration.ofMinutes(10));
        house.endings.read();
        assertThat(house.ended.contains(caller.sessionId())).isTrue();
        assertThat(house.ended.contains(other.sessionId())).isFalse();
        house.clock.advance(Duration.ofMinutes(15));
        assertThat(house.ended.contains(caller.sessionId())).isFalse();
    }

    @EveryDatabase
    void hearsOfASessionThatEndedOnAServerWhoseClockIsBehind() {
        var behind = new IncomingEvent(
                "1",
                "com.quikapp.auth.session-ended.v1",
                "0abd",
                house.clock.instant().minus(Duration.ofHours(1)),
                TraceId.create(),
                null,
                Json.mapper()
                        .valueToTree(new SessionEnded("0abc", new UserId(7), "revoked"))
                        .toString());
        house.sessions.onEvents(List.of(behind));
        assertThat(house.ended.contains("0abc")).isTrue();
    }

    @EveryDatabase
    void endsASessionThatNobodyContinuedInTime() {
        var email = house.newAddress();
        var idle = house.caller(house.signUp(email));
        house.clock.advance(Duration.ofDays(6));
        var used = house.caller(house.signIn(email, AuthHouse.PASSWORD));
        house.clock.advance(Duration.ofDays(1));
        house.purge.run("recurring", () -> false);
        house.purge.run("recurring", () -> false);
        var ended = house.events.only(SessionEnded.class);
        assertThat(ended.sessionId()).isEqualTo(idle.sessionId());
        assertThat(ended.reason()).isEqualTo("expired");
        assertThat(house.sessions.mine(used)).extracting(SessionView::id).containsExactly(used.sessionId());
    }

    @EveryDatabase
    void hidesTheSessionsOfOthers() {
        var victim = house.caller(house.signUp(house.newAddress()));
        var attacker = house.caller(house.signUp(house.newAddress()));
        assertThatThrownBy(() -> house.db.inTransaction(() -> house.sessions.revoke(attacker, victim.sessionId())))
                .isInstanceOf(SessionNotFound.class);
        assertThat(house.sessions.mine(victim)).hasSize(1);
    }

    @EveryDatabase
    void purgesWhatHasExpiredAndKeepsTheRest(TestDatabase db) throws Exception {
        house.signUp(house.newAddress());
        house.clock.advance(Duration.ofDays(38));
        var current = house.signUp(house.newAddress());
        house.purge.run("recurring", () -> false);
        assertThat(count(db, "auth_session")).isEqualTo(1);
        assertThat(count(db, "refresh_token")).isEqualTo(1);
        assertThat(house.auth.refresh(house.stranger(), current.refreshToken()).user())
                .isEqualTo(current.user());
    }

    private static long count(TestDatabase db, String table) throws SQLException {
        try (var connection = db.dataSource().getConnection();
                var statement = connection.createStatement();
                var rows =
                        statement.executeQuery("SELECT COUNT(*) FROM " + table + " WHERE expires_at > '2026-01-20'")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
