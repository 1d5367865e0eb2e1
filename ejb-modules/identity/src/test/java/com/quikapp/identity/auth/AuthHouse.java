package com.quikapp.identity.auth;

import com.nimbusds.jose.JOSEException;
import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import com.quikapp.identity.audit.AuditStore;
import com.quikapp.identity.user.UserService;
import com.quikapp.identity.user.UserServices;
import com.quikapp.platform.QuikappHome;
import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.caller.EndedSessions;
import com.quikapp.platform.caller.TraceId;
import com.quikapp.platform.id.Ids;
import com.quikapp.platform.testing.MovableClock;
import com.quikapp.platform.testing.RecordingEvents;
import com.quikapp.platform.testing.TestDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/** The services of sign-in, wired by hand on a test database. */
final class AuthHouse {

    static final String PASSWORD = "correct horse battery";
    static final ClientInfo CLIENT = ClientInfo.of("test", "JUnit");
    static final String OPEN_INVITATION = "open";
    static final String USED_UP_INVITATION = "used-up";
    static final String SINGLE_INVITATION = "single";

    final MovableClock clock = new MovableClock();
    final RecordingEvents events = new RecordingEvents();
    final TestDatabase db;
    final AuditStore audit;
    final UserService users;
    final AccessTokens tokens;
    final SignInGuard guard;
    final AuthService auth;
    final SessionService sessions;
    final EndedSessions ended;
    final SessionEndings endings;
    final SetupService setup;
    final SetupCode setupCode;
    final PurgeJob purge;

    AuthHouse(TestDatabase db, Path home, boolean openSignUp) {
        this.db = db;
        var entities = db.entityManager("identity");
        var settings = settings(openSignUp);
        var keys = new SigningKeys(home, settings.accessTokenLifetime(), clock);
        Transactions transactions = this::inTransaction;
        var stored = new SessionRepository(entities);
        var credentials = new CredentialRepository(entities);
        this.users = UserServices.on(db, events, clock);
        var opened = new Sessions(stored, users, settings, events, clock);
        this.guard = new SignInGuard(new SignInAttemptRepository(entities), transactions, clock);
        var policy = new SignUpPolicy(settings, List.of(new Invited()));
        var setups = new SetupRepository(entities);
        var passwords = new Passwords(settings, Argon2Function.getInstance(64, 1, 1, 32, Argon2.ID));
        this.audit = new AuditStore(db, clock);
        var registration = new Registration(users, credentials, transactions, clock);
        this.tokens = tokens(keys, settings);
        this.auth = new AuthService(
                users,
                registration,
                credentials,
                passwords,
                guard,
                policy,
                opened,
                tokens,
                audit.service(),
                transactions);
        this.ended = new EndedSessions(clock);
        this.endings = new SessionEndings(stored, ended, settings, clock);
        this.sessions = new SessionService(stored, opened, endings, clock);
        this.setupCode = new SetupCode(setups, transactions, new QuikappHome(home));
        this.setup = new SetupService(
                setups,
                setupCode,
                registration,
                passwords,
                opened,
                tokens,
                audit.service(),
                events,
                transactions,
                clock);
        this.purge = new PurgeJob(stored, opened, transactions, clock);
    }

    /** Invitations for many, for one, and one that was used up since it was looked at. */
    private static final class Invited implements InvitationCheck {
        private boolean used;

        @Override
        public boolean isOpen(String token) {
            return token.equals(USED_UP_INVITATION) || opens(token);
        }

        @Override
        public boolean accept(Caller newUser, String token) {
            var accepted = opens(token);
            used |= token.equals(SINGLE_INVITATION);
            return accepted;
        }

        private boolean opens(String token) {
            return token.equals(OPEN_INVITATION) || token.equals(SINGLE_INVITATION) && !used;
        }
    }

    static AuthSettings settings(boolean openSignUp) {
        return new AuthSettings("quikapp", "quikapp", Duration.ofMinutes(15), Duration.ofDays(7), openSignUp, 2);
    }

    private AccessTokens tokens(SigningKeys keys, AuthSettings settings) {
        try {
            return new AccessTokens(keys, settings, clock);
        } catch (JOSEException cause) {
            throw new AssertionError(cause);
        }
    }

    <T> T inTransaction(Supplier<T> work) {
        return db.inTransaction(work::get);
    }

    Caller stranger() {
        return Caller.anonymous(TraceId.create());
    }

    String newAddress() {
        return Ids.text(Ids.next()) + "@example.org";
    }

    SessionTokens signUp(String email) {
        return signUp(email, OPEN_INVITATION);
    }

    SessionTokens signUp(String email, String invitation) {
        return auth.signUp(stranger(), new SignUp(email, PASSWORD, "Ada", invitation, CLIENT));
    }

    SessionTokens signIn(String email, String password) {
        return auth.signIn(stranger(), new SignIn(email, password, CLIENT));
    }

    Caller caller(SessionTokens tokensOf) {
        var token = tokens.verify(tokensOf.accessToken());
        return new Caller(token.userId(), token.sessionId(), token.roles(), TraceId.create());
    }
}
