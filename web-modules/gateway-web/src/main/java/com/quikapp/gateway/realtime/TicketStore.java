package com.quikapp.gateway.realtime;

import com.quikapp.platform.caller.Caller;
import java.util.Optional;

/** Port: one-time tickets by which browsers open a WebSocket, because they cannot send a header with it. */
interface TicketStore {

    /** A new ticket for the caller. */
    Ticket issue(Caller caller);

    /** Whose ticket it is; afterwards it is worth nothing. Empty when unknown, used or expired. */
    Optional<Caller> redeem(String value);

    /** Makes the tickets of an ended session worthless. */
    void revoke(String sessionId);
}
