package com.quikapp.gateway.realtime;

import com.quikapp.gateway.realtime.Admission.Admitted;
import com.quikapp.gateway.realtime.Admission.Refused;
import com.quikapp.identity.auth.AccessTokenInvalid;
import com.quikapp.identity.auth.AccessTokens;
import com.quikapp.platform.Service;
import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.caller.EndedSessions;
import com.quikapp.platform.caller.TraceId;
import com.quikapp.platform.problem.Unavailable;
import com.quikapp.realtime.broadcast.Broadcast;
import com.quikapp.realtime.broadcast.CloseReason;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/**
 * Authenticates a client when it connects: by a one-time ticket, or by the access token in a header. A few at a time;
 * those who are let in come at the pace of the {@link Turnstile}.
 */
@Service
class Handshakes {

    private static final String BEARER = "Bearer ";

    private final OriginCheck origins;
    private final TicketStore tickets;
    private final AccessTokens tokens;
    private final Broadcast broadcast;
    private final EndedSessions ended;
    private final Turnstile turnstile;
    private final Semaphore running;

    @Inject
    Handshakes(
            GatewayConfig config,
            OriginCheck origins,
            TicketStore tickets,
            AccessTokens tokens,
            EndedSessions ended,
            Turnstile turnstile,
            Broadcast broadcast) {
        this.running = new Semaphore(config.handshakes());
        this.origins = origins;
        this.tickets = tickets;
        this.tokens = tokens;
        this.ended = ended;
        this.turnstile = turnstile;
        this.broadcast = broadcast;
    }

    /**
     * A ticket for the caller.
     *
     * @throws ConnectingUnavailable when no more clients are taken on just now
     */
    Ticket ticket(Caller caller) {
        if (broadcast.refusal().isPresent()) {
            throw new ConnectingUnavailable();
        }
        return tickets.issue(caller);
    }

    /** Whether the client that asks for a WebSocket is let in, and as whom. */
    Admission admit(HttpServletRequest request) {
        var refusal = broadcast.refusal();
        if (refusal.isPresent()) {
            return new Refused(refusal.get());
        }
        if (!running.tryAcquire()) {
            return new Refused(CloseReason.OVERLOADED);
        }
        try {
            return authenticate(request);
        } catch (Unavailable away) {
            return new Refused(CloseReason.OVERLOADED);
        } finally {
            running.release();
        }
    }

    private Admission authenticate(HttpServletRequest request) {
        if (!origins.permits(request.getHeader("Origin"), request.getHeader("Host"))) {
            return new Refused(CloseReason.ORIGIN_REFUSED);
        }
        var ticket = request.getParameter("ticket");
        var caller = ticket != null ? tickets.redeem(ticket) : bearer(request.getHeader("Authorization"));
        return caller.map(this::inTurn).orElse(new Refused(CloseReason.UNAUTHENTICATED));
    }

    /** A session may end while its client waits for its turn, so that is looked at last. */
    private Admission inTurn(Caller caller) {
        if (!turnstile.pass()) {
            return new Refused(CloseReason.OVERLOADED);
        }
        return ended.contains(caller.sessionId()) ? new Refused(CloseReason.UNAUTHENTICATED) : new Admitted(caller);
    }

    private Optional<Caller> bearer(@Nullable String authorization) {
        if (authorization == null || !authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return Optional.empty();
        }
        try {
            var token = tokens.verify(authorization.substring(BEARER.length()).trim());
            return Optional.of(new Caller(token.userId(), token.sessionId(), token.roles(), TraceId.create()));
        } catch (AccessTokenInvalid refused) {
            return Optional.empty();
        }
    }
}
