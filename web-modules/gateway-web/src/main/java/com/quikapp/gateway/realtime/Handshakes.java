package com.quikapp.gateway.realtime;

import com.quikapp.gateway.realtime.Admission.Admitted;
import com.quikapp.gateway.realtime.Admission.Refused;
import com.quikapp.identity.auth.AccessTokenInvalid;
import com.quikapp.identity.auth.AccessTokens;
import com.quikapp.platform.Service;
import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.caller.TraceId;
import com.quikapp.realtime.broadcast.CloseReason;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Authenticates a client when it connects: by a one-time ticket, or by the access token in a header. */
@Service
class Handshakes {

    private static final String BEARER = "Bearer ";

    private final OriginCheck origins;
    private final TicketStore tickets;
    private final AccessTokens tokens;

    @Inject
    Handshakes(OriginCheck origins, TicketStore tickets, AccessTokens tokens) {
        this.origins = origins;
        this.tickets = tickets;
        this.tokens = tokens;
    }

    /** @param headers by name in any case */
    Admission admit(Map<String, List<String>> headers, Map<String, List<String>> parameters) {
        if (!origins.permits(first(headers, "Origin"), first(headers, "Host"))) {
            return new Refused(CloseReason.ORIGIN_REFUSED);
        }
        var ticket = first(parameters, "ticket");
        var caller = ticket != null ? tickets.redeem(ticket) : bearer(first(headers, "Authorization"));
        return caller.<Admission>map(Admitted::new).orElse(new Refused(CloseReason.UNAUTHENTICATED));
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

    private static @Nullable String first(Map<String, List<String>> values, String name) {
        var found = values.get(name);
        return found == null || found.isEmpty() ? null : found.get(0);
    }
}
