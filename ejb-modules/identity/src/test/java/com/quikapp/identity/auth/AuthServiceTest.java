package com.quikapp.identity.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.quikapp.identity.audit.Severity;
import com.quikapp.identity.user.EmailTaken;
import com.quikapp.identity.user.ImportedUser;
import com.quikapp.identity.user.UserNotFound;
import com.quikapp.platform.problem.InvalidInput;
import com.quikapp.platform.problem.Unavailable;
import com.quikapp.platform.testing.EveryDatabase;
import com.quikapp.platform.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.io.TempDir;

class AuthServiceTest {

    private final AuthHouse house;

    AuthServiceTest(TestDatabase db, @TempDir Path home) {
        this.house = new AuthHouse(db, home, false);
    }

    private void fail(String email, int times) {
        for (int at = 0; at < times; at++) {
            assertThatThrownBy(() -> house.signIn(email, "wrong password")).isInstanceOf(SignInFailed.class);
        }
    }

    @EveryDatabase
    void signsUpAndInWithAnInvitation() {
        var email = house.newAddress();
        var up = house.signUp(email);
        var in = house.signIn(email.toUpperCase(Locale.ROOT), AuthHouse.PASSWORD);
        assertThat(in.user()).isEqualTo(up.user());
        var token = house.tokens.verify(in.accessToken());
        assertThat(token.userId()).isEqualTo(up.user().id());
        assertThat(token.roles()).containsExactly("user");
        assertThat(house.events.of(SignedIn.class)).hasSize(2).last().satisfies(event -> assertThat(event.sessionId())
                .isEqualTo(token.sessionId()));
    }

    @EveryDatabase
    void rejectsAStrangerWithoutAnOpenInvitation() {
        for (var invitation : new String[] {null, "", "closed"}) {
            var signUp = new SignUp(house.newAddress(), AuthHouse.PASSWORD, "Eve", invitation, AuthHouse.CLIENT);
            assertThatThrownBy(() -> house.auth.signUp(house.stranger(), signUp))
                    .isInstanceOf(InvitationRequired.class);
        }
    }

    @EveryDatabase
    void makesOneAccountByAnInvitationForOne() {
        house.signUp(house.newAddress(), AuthHouse.SINGLE_INVITATION);
        assertThatThrownBy(() -> house.signUp(house.newAddress(), AuthHouse.SINGLE_INVITATION))
                .isInstanceOf(InvitationRequired.class);
    }

    @EveryDatabase
    void keepsNoAccountWhoseInvitationWasUsedUpMeanwhile() {
        var email = house.newAddress();
        assertThatThrownBy(() -> house.signUp(email, AuthHouse.USED_UP_INVITATION))
                .isInstanceOf(InvitationRequired.class);
        assertThat(house.signUp(email).user().email()).isEqualTo(email);
    }

    @EveryDatabase
    void letsEverybodySignUpWhereTheOperatorSaysSo(TestDatabase db, @TempDir Path home) {
        var open = new AuthHouse(db, home, true);
        for (var invitation : new String[] {null, "closed", AuthHouse.USED_UP_INVITATION}) {
            var signUp = new SignUp(house.newAddress(), AuthHouse.PASSWORD, "Eve", invitation, AuthHouse.CLIENT);
            assertThat(open.auth.signUp(open.stranger(), signUp).user().isActive())
                    .isTrue();
        }
    }

    @EveryDatabase
    void rejectsATakenAddressAndKeepsTheOldPassword() {
        var email = house.newAddress();
        house.signUp(email);
        var again = new SignUp(email, "another password", "Eve", AuthHouse.OPEN_INVITATION, AuthHouse.CLIENT);
        assertThatThrownBy(() -> house.auth.signUp(house.stranger(), again)).isInstanceOf(EmailTaken.class);
        assertThat(house.signIn(email, AuthHouse.PASSWORD).user().email()).isEqualTo(email);
    }

    @EveryDatabase
    void rejectsPasswordsOfTheWrongLength() {
        for (var password : new String[] {null, "", "only eleven", "x".repeat(129)}) {
            var signUp = new SignUp(house.newAddress(), password, "Eve", AuthHouse.OPEN_INVITATION, AuthHouse.CLIENT);
            assertThatThrownBy(() -> house.auth.signUp(house.stranger(), signUp))
                    .isInstanceOfSatisfying(InvalidInput.class, problem -> assertThat(problem.field())
                            .contains("password"));
        }
    }

    @EveryDatabase
    void answersAnUnknownAddressLikeAWrongPassword() {
        var email = house.newAddress();
        house.signUp(email);
        assertThatThrownBy(() -> house.signIn(email, "wrong password"))
                .isInstanceOf(SignInFailed.class)
                .hasMessage("E-mail address and password do not match.");
        assertThatThrownBy(() -> house.signIn(house.newAddress(), "wrong password"))
                .isInstanceOf(SignInFailed.class)
                .hasMessage("E-mail address and password do not match.");
    }

    @EveryDatabase
    void locksAnAddressFor15MinutesAfterFiveFailures() {
        var email = house.newAddress();
        house.signUp(email);
        fail(email, 5);
        assertThatThrownBy(() -> house.signIn(email, AuthHouse.PASSWORD))
                .isInstanceOfSatisfying(SignInLocked.class, problem -> assertThat(problem.retryAfter())
                        .contains(Duration.ofMinutes(15)));
        house.clock.advance(Duration.ofMinutes(14).plusSeconds(59));
        assertThatThrownBy(() -> house.signIn(email, AuthHouse.PASSWORD)).isInstanceOf(SignInLocked.class);
        house.clock.advance(Duration.ofSeconds(1));
        assertThat(house.signIn(email, AuthHouse.PASSWORD).user().email()).isEqualTo(email);
    }

    @EveryDatabase
    void locksAnUnknownAddressAlike() {
        var email = house.newAddress();
        fail(email, 5);
        assertThatThrownBy(() -> house.signIn(email, AuthHouse.PASSWORD)).isInstanceOf(SignInLocked.class);
    }

    @EveryDatabase
    void forgetsFailuresAfterASuccess() {
        var email = house.newAddress();
        house.signUp(email);
        fail(email, 4);
        house.signIn(email, AuthHouse.PASSWORD);
        fail(email, 4);
        assertThat(house.signIn(email, AuthHouse.PASSWORD).user().email()).isEqualTo(email);
    }

    @EveryDatabase
    void countsNoFailureWhenThePasswordCouldNotBeLookedAt() {
        var email = house.newAddress();
        house.signUp(email);
        fail(email, 4);
        for (int at = 0; at < 5; at++) {
            assertThatThrownBy(() -> house.guard.count(Secrets.digest(email), lastTry -> {
                        throw new Unavailable("auth.busy", "Busy", Duration.ofSeconds(5));
                    }))
                    .isInstanceOf(Unavailable.class);
        }
        assertThat(house.signIn(email, AuthHouse.PASSWORD).user().email()).isEqualTo(email);
    }

    @EveryDatabase
    void recordsFailuresInTheAudit() {
        var user = house.signUp(house.newAddress()).user();
        fail(String.valueOf(user.email()), 5);
        assertThat(house.audit.latest("auth.sign-in-failed").subList(0, 5))
                .allSatisfy(
                        entry -> assertThat(entry.subject()).isEqualTo(user.id().text()))
                .extracting(entry -> entry.severity())
                .containsExactly(Severity.HIGH, Severity.MEDIUM, Severity.MEDIUM, Severity.MEDIUM, Severity.MEDIUM);
    }

    @EveryDatabase
    void signsNobodyInAsAnImportedUser() {
        var person = new ImportedUser("slack:t", house.newAddress(), "ada", "Ada", false, false);
        house.inTransaction(() -> house.users.importUsers(house.stranger(), List.of(person)));
        assertThatThrownBy(() -> house.signIn(person.externalId(), AuthHouse.PASSWORD))
                .isInstanceOf(SignInFailed.class);
    }

    @EveryDatabase
    void continuesASessionWithANewTokenEachTime() {
        var first = house.signUp(house.newAddress());
        house.clock.advance(Duration.ofDays(6));
        var second = house.auth.refresh(house.stranger(), first.refreshToken());
        house.clock.advance(Duration.ofDays(6));
        var third = house.auth.refresh(house.stranger(), second.refreshToken());
        assertThat(List.of(first.refreshToken(), second.refreshToken(), third.refreshToken()))
                .doesNotHaveDuplicates();
        assertThat(house.caller(third).sessionId())
                .isEqualTo(house.sessions.mine(house.caller(third)).get(0).id());
    }

    @EveryDatabase
    void leavesARefreshTokenGoodWhenTheAccountCannotBeReadWithIt() throws Exception {
        var first = house.signUp(house.newAddress());
        long user = first.user().id().value();
        move(user, -user);
        assertThatThrownBy(() -> house.auth.refresh(house.stranger(), first.refreshToken()))
                .isInstanceOf(UserNotFound.class);
        move(-user, user);
        assertThat(house.auth.refresh(house.stranger(), first.refreshToken()).user())
                .isEqualTo(first.user());
    }

    private void move(long user, long elsewhere) throws SQLException {
        try (var connection = house.db.dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE app_user SET id = " + elsewhere + " WHERE id = " + user);
        }
    }

    @EveryDatabase
    void continuesASessionWhoseAnswerWasLost() {
        var first = house.signUp(house.newAddress());
        refresh(first);
        refresh(first);
        var last = refresh(refresh(first));
        assertThat(refresh(last).user()).isEqualTo(first.user());
        assertThat(house.events.of(SessionEnded.class)).isEmpty();
    }

    @EveryDatabase
    void endsTheSessionWhenARefreshTokenIsUsedAfterItsSuccessor() {
        var first = house.signUp(house.newAddress());
        var third = refresh(refresh(first));
        requireEnds(first);
        assertThatThrownBy(() -> refresh(third)).isInstanceOf(RefreshTokenInvalid.class);
        assertThat(house.audit.latest("auth.refresh-token-reused").get(0).severity())
                .isEqualTo(Severity.CRITICAL);
    }

    @EveryDatabase
    void endsTheSessionWhenTwoHoldTokensForTheSameOne() {
        var first = house.signUp(house.newAddress());
        var ours = refresh(first);
        var theirs = refresh(first);
        var next = refresh(ours);
        requireEnds(theirs);
        assertThatThrownBy(() -> refresh(next)).isInstanceOf(RefreshTokenInvalid.class);
    }

    @EveryDatabase
    void endsTheSessionWhenATokenIsUsedThatAServerBeforeThisVersionSpent() throws Exception {
        var first = house.signUp(house.newAddress());
        try (var connection = house.db.dataSource().getConnection();
                var spend = connection.prepareStatement(
                        "UPDATE refresh_token SET spent_at = issued_at WHERE token_hash = ?")) {
            spend.setString(1, Secrets.digest(first.refreshToken()));
            spend.executeUpdate();
        }
        requireEnds(first);
    }

    private SessionTokens refresh(SessionTokens tokens) {
        return house.auth.refresh(house.stranger(), tokens.refreshToken());
    }

    private void requireEnds(SessionTokens tokens) {
        assertThatThrownBy(() -> refresh(tokens)).isInstanceOf(RefreshTokenInvalid.class);
        assertThat(house.events.only(SessionEnded.class).reason()).isEqualTo("refresh-token-reused");
    }

    @EveryDatabase
    void rejectsRefreshTokensThatAreUnknownOrExpired() {
        var tokens = house.signUp(house.newAddress());
        house.clock.advance(Duration.ofDays(7));
        for (var token : new String[] {null, "", "unknown", tokens.refreshToken()}) {
            assertThatThrownBy(() -> house.auth.refresh(house.stranger(), token))
                    .isInstanceOf(RefreshTokenInvalid.class);
        }
    }

    @EveryDatabase
    void endsTheSessionOnSignOut() {
        var tokens = house.signUp(house.newAddress());
        house.auth.signOut(house.caller(tokens));
        house.auth.signOut(house.caller(tokens));
        assertThat(house.events.only(SessionEnded.class).reason()).isEqualTo("signed-out");
        assertThatThrownBy(() -> house.auth.refresh(house.stranger(), tokens.refreshToken()))
                .isInstanceOf(RefreshTokenInvalid.class);
    }

    @EveryDatabase
    void knowsARefreshTokenOfAnotherOpenSession() {
        var ann = house.signUp(house.newAddress());
        var bob = house.signUp(house.newAddress());
        var caller = house.caller(ann);
        assertThat(house.auth.isOfAnotherSession(caller, ann.refreshToken())).isFalse();
        assertThat(house.auth.isOfAnotherSession(caller, "")).isFalse();
        assertThat(house.auth.isOfAnotherSession(caller, bob.refreshToken())).isTrue();
        house.auth.signOut(house.caller(bob));
        assertThat(house.auth.isOfAnotherSession(caller, bob.refreshToken())).isFalse();
    }
}
