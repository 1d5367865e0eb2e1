package com.quikapp.identity.auth;

import com.quikapp.identity.user.Account;
import com.quikapp.identity.user.UserService;
import com.quikapp.platform.Service;
import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.event.Events;
import com.quikapp.platform.id.UserId;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Opens, continues and ends sessions, always in the caller's transaction. */
@Service
class Sessions {

    private final SessionRepository stored;
    private final UserService users;
    private final AuthSettings settings;
    private final Events events;
    private final Clock clock;

    @Inject
    Sessions(SessionRepository stored, UserService users, AuthSettings settings, Events events, Clock clock) {
        this.stored = stored;
        this.users = users;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /** A session with the token that continues it. */
    record Continued(Account account, String sessionId, String refreshToken, Instant refreshTokenExpiresAt)
            implements Rotation {}

    /** What became of a refresh token. */
    sealed interface Rotation permits Continued, Refused, Reused {}

    /** The token is unknown or expired, or its session has ended. */
    record Refused() implements Rotation {}

    /** The token had been used before: somebody has a copy. The session has been ended. */
    record Reused(UserId userId, String sessionId) implements Rotation {}

    /** Opens a session for somebody who has proved to own the account. */
    Continued open(Caller caller, Account account, ClientInfo client) {
        var session = new AuthSession(account.id(), client, now());
        var continued = issue(session, account, null);
        stored.add(session);
        var actor = new Caller(account.id(), session.text(), account.roles(), caller.traceId());
        events.raise(actor, new SignedIn(session.text(), account.id(), client.name()));
        return continued;
    }

    /**
     * Exchanges a refresh token for the next one. It can be exchanged again, as answers are lost, until a token it was
     * exchanged for is used. Whoever uses it then, or another one it was exchanged for, has a copy: that ends the session
     * (RFC 9700, 4.14.2).
     */
    Rotation rotate(Caller caller, String refreshToken) {
        var hash = Secrets.digest(refreshToken);
        var token = stored.token(hash).filter(found -> !found.isExpired(now()));
        var session = token.flatMap(found -> stored.lock(found.sessionId())).filter(found -> found.isOpen(now()));
        if (session.isEmpty()) {
            return new Refused();
        }
        if (stored.use(token.get(), hash, now())) {
            return issue(session.get(), users.account(session.get().userId()), hash);
        }
        end(caller, session.get(), "refresh-token-reused");
        return new Reused(session.get().userId(), session.get().text());
    }

    /** The open session a refresh token is of. */
    Optional<String> continuedBy(String refreshToken) {
        return stored.token(Secrets.digest(refreshToken))
                .flatMap(token -> stored.find(token.sessionId()))
                .filter(session -> session.isOpen(now()))
                .map(AuthSession::text);
    }

    /**
     * Ends a session of the caller.
     *
     * @throws SessionNotFound when there is no such open one
     */
    void end(Caller caller, long sessionId, String reason) {
        var session = stored.lock(sessionId)
                .filter(found -> found.userId().equals(caller.userId()) && found.isOpen(now()))
                .orElseThrow(SessionNotFound::new);
        end(caller, session, reason);
    }

    /**
     * Ends sessions that nobody continued in time: what is still connected by one is closed.
     *
     * @return how many were found, at most {@code limit}
     */
    int endExpired(Caller system, int limit) {
        var found = stored.expired(now(), limit);
        for (long id : found) {
            stored.lock(id)
                    .filter(session -> session.isExpired(now()))
                    .ifPresent(session -> end(system, session, "expired"));
        }
        return found.size();
    }

    private void end(Caller caller, AuthSession session, String reason) {
        session.end(now());
        events.raise(caller, new SessionEnded(session.text(), session.userId(), reason));
    }

    private Continued issue(AuthSession session, Account account, @Nullable String parentHash) {
        var now = now();
        var expiresAt = now.plus(settings.refreshTokenLifetime());
        var token = Secrets.token();
        session.continueUntil(expiresAt, now);
        stored.add(new RefreshToken(Secrets.digest(token), session.id(), parentHash, now, expiresAt));
        return new Continued(account, session.text(), token, expiresAt);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
