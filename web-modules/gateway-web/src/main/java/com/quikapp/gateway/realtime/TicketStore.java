package com.quikapp.gateway.realtime;

import com.quikapp.platform.caller.Caller;
import com.quikapp.platform.problem.Unavailable;
import java.time.Duration;
import java.util.Optional;

/** Port: one-time tickets by which browsers open a WebSocket, because they cannot send a header with it. */
interface TicketStore {

    Duration LIFETIME = Duration.ofSeconds(30);

    /**
     * A new ticket for the caller.
     *
     * @throws Unavailable when it cannot be kept now
     */
    Ticket issue(Caller caller);

    /**
     * Whose ticket it is; afterwards it is worth nothing. Empty when unknown, used or expired.
     *
     * @throws Unavailable when that cannot be told now
     */
    Optional<Caller> redeem(String value);
}
