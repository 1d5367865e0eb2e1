package com.quikapp.gateway.realtime;

import com.quikapp.gateway.realtime.Admission.Admitted;
import com.quikapp.gateway.realtime.Admission.Refused;
import com.quikapp.identity.auth.AccessTokenInvalid;
import com.quikapp.identity.auth.AccessTokens;
import com.quikapp.platform.Service;
import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.caller.EndedSessions;
import com.quikapp.platform.caller.TraceId;
import com.quikapp.platform.redis.RedisUnavailable;
import com.quikapp.platform.role.RoleElsewhere;
import com.quikapp.platform.role.ServerRole;
import com.quikapp.platform.role.ServerRoles;
import com.quikapp.realtime.broadcast.Broadcast;
import com.quikapp.realtime.broadcast.CloseReason;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/**
 * Authenticates a client when it connects: by a one-time ticket, or by the access token in a header. A few at a time, and
 * at the pace of the {@link Turnstile}: a browser takes its turn when it asks for a ticket, because it is not told the HTTP
 * status of a failed handshake.
 */
@Service
class Handshakes {

    private static final String BEARER = "Bearer ";

    private final OriginCheck origins;
    private final TicketStore tickets;
    private final AccessTokens tokens;
    private final Broadcast broadcast;
    private final EndedSessions ended;
    private final ServerRoles roles;
    private final Turnstile turnstile;
    private final Semaphore running;

    @Inject
    Handshakes(
            GatewayConfig config,
            OriginCheck origins,
            TicketStore tickets,
            AccessTokens tokens,
            EndedSessions ended,
            ServerRoles roles,
            Turnstile turnstile,
            Broadcast broadcast) {
        this.running = new Semaphore(config.handshakes());
        this.origins = origins;
        this.tickets = tickets;
        this.tokens = tokens;
        this.ended = ended;
        this.roles = roles;
        this.turnstile = turnstile;
        this.broadcast = broadcast;
    }

    /**
     * A ticket for the caller, whose turn it is with it; good on every server that takes clients.
     *
     * @throws ConnectingUnavailable when the client shall come back later
     */
    Ticket ticket(Caller caller) {
        broadcast.refusal().ifPresent(reason -> {
            throw new ConnectingUnavailable(reason.pause());
        });
        takeTurn();
        return tickets.issue(caller);
    }

    /**
     * Whether the client that asks for a WebSocket is let in, and as whom.
     *
     * @throws ConnectingUnavailable when a client without a ticket shall come back later
     * @throws RoleElsewhere when this server takes no clients
     */
    Admission admit(HttpServletRequest request) {
        roles.require(ServerRole.CLIENTS);
        var refusal = broadcast.refusal();
        if (refusal.isPresent()) {
            return new Refused(refusal.get());
        }
        if (!running.tryAcquire()) {
            broadcast.turnedAway();
            return new Refused(CloseReason.OVERLOADED);
        }
        try {
            return authenticate(request);
        } catch (RedisUnavailable away) {
            return new Refused(CloseReason.OVERLOADED);
        } finally {
            running.release();
        }
    }

    /** A session may end while its client waits for its turn, so that is looked at last. */
    private Admission authenticate(HttpServletRequest request) {
        if (!origins.permits(request.getHeader("Origin"), request.getHeader("Host"))) {
            return new Refused(CloseReason.ORIGIN_REFUSED);
        }
        var ticket = request.getParameter("ticket");
        var caller = ticket != null ? tickets.redeem(ticket) : bearer(request.getHeader("Authorization"));
        return caller.filter(known -> !ended.contains(known.sessionId()))
                .<Admission>map(Admitted::new)
                .orElse(new Refused(CloseReason.UNAUTHENTICATED));
    }

    private Optional<Caller> bearer(@Nullable String authorization) {
        if (authorization == null || !authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return Optional.empty();
        }
        try {
            var token = tokens.verify(authorization.substring(BEARER.length()).trim());
            takeTurn();
            return Optional.of(new Caller(token.userId(), token.sessionId(), token.roles(), TraceId.create()));
        } catch (AccessTokenInvalid refused) {
            return Optional.empty();
        }
    }

    private void takeTurn() {
        turnstile.pass().ifPresent(wait -> {
            broadcast.turnedAway();
            throw new ConnectingUnavailable(wait);
        });
    }
}
